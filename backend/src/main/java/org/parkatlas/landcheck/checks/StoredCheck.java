package org.parkatlas.landcheck.checks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.parkatlas.geo.GeoShape;
import org.parkatlas.landcheck.overlay.CheckResult;
import org.parkatlas.problem.Wording;

/**
 * A check as it is archived.
 *
 * @param post      of whoever asked, as it was called then
 * @param checkedAt as of when the layers were read
 * @param archived  whether this is what was answered then; a look at another moment is kept nowhere
 * @param shapes    what of the red line each rule is about, by theme
 * @param demo      whether anything of it is synthetic (演示数据)
 */
public record StoredCheck(
        UUID id,
        String number,
        String county,
        Wording post,
        Instant checkedAt,
        boolean archived,
        RedLine redLine,
        CheckResult result,
        Map<String, GeoShape> shapes,
        boolean demo) {

    public StoredCheck {
        shapes = Map.copyOf(shapes);
    }

    /** How the log names it. */
    public String object() {
        return "land-check:" + id;
    }
}
