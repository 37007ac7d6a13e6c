package org.parkatlas.docket.units;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * An organisation of the joint meeting, never a person.
 *
 * @param id       of the organ in the pack that has its first part
 * @param plan     whose meeting it is
 * @param nameEn   null where the packs have none
 * @param parts    召集人, 成员, 办公室 and so on, as the notice has them
 * @param counties codes (GB/T 2260) of the county that it governs; none for the others
 * @param office   whether it is the office (办公室)
 */
public record Unit(
        String id,
        String plan,
        String name,
        @Nullable String nameEn,
        List<String> parts,
        List<String> counties,
        boolean office) {

    public Unit {
        parts = List.copyOf(parts);
        counties = List.copyOf(counties);
    }

    /** What it is called; in English by its Chinese name where nothing else is known. */
    public Wording title() {
        return new Wording(name, nameEn == null ? name : nameEn);
    }

    /** Whether it collects for its county (三（一）). */
    public boolean isOfCounty() {
        return !office && !counties.isEmpty();
    }
}
