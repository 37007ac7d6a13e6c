package org.parkatlas.docket.units;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An organisation of the joint meeting.
 *
 * @param parts    召集人, 成员, 办公室 and so on
 * @param counties codes of the county that it governs
 * @param office   whether it is the office (办公室)
 */
@Schema(name = "DocketUnit")
public record UnitAnswer(
        @Schema(example = "lx-o-member-441426") String id,
        String name,
        List<String> parts,
        List<String> counties,
        boolean office) {

    public UnitAnswer {
        parts = List.copyOf(parts);
        counties = List.copyOf(counties);
    }

    /** That of a unit. */
    public static UnitAnswer of(Unit unit) {
        return new UnitAnswer(unit.id(), unit.name(), unit.parts(), unit.counties(), unit.office());
    }
}
