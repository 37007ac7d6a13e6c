package org.parkatlas.siting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.industry.Industries;

/** How near the industries of a park are to one that is wanted, in levels of the tree. */
final class IndustryFit {

    /** What has nothing to do with it stands as far off as a sector does from the link of a chain, and one more. */
    static final int NONE = 3;

    private final Set<String> under;
    private final List<String> above;

    private IndustryFit(Set<String> under, List<String> above) {
        this.under = under;
        this.above = above;
    }

    /** That to one industry. */
    static IndustryFit of(Reading reading, Industries industries, String id) {
        var parents = new HashMap<String, @Nullable String>();
        reading.jdbc().sql("SELECT id, parent_id FROM industry LIMIT 10000").query(row -> {
            parents.put(row.getString("id"), row.getString("parent_id"));
        });
        return new IndustryFit(new HashSet<>(industries.listUnder(reading, id)), above(parents, id));
    }

    private static List<String> above(Map<String, @Nullable String> parents, String id) {
        var above = new ArrayList<String>();
        for (var next = parents.get(id); next != null && above.size() < NONE - 1; next = parents.get(next)) {
            above.add(next);
        }
        return above;
    }

    Measure measure(Aspect aspect, Site site) {
        if (site.industryIds().isEmpty()) {
            return Measure.missing(aspect, Measure.Missing.NOT_RECORDED);
        }
        int levels = levels(site.industryIds());
        return Measure.between(aspect, levels, levels).saying(site.industryLabels());
    }

    private int levels(List<String> industries) {
        if (industries.stream().anyMatch(under::contains)) {
            return 0;
        }
        for (int i = 0; i < above.size(); i++) {
            if (industries.contains(above.get(i))) {
                return i + 1;
            }
        }
        return NONE;
    }
}
