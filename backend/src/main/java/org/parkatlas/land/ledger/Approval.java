package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.source.Citation;

/** The approved area of a park as one document states it; parts in the order of the document. */
record Approval(List<Part> parts) {

    private static final String FIND = SqlFile.read(Approval.class, "find-approved");
    private static final int HECTARE_DIGITS = 4;

    Approval {
        parts = List.copyOf(parts);
    }

    /**
     * One statement.
     *
     * @param name     of the part, null for the park as a whole
     * @param areaM2   as exact as the document has it
     * @param document its title with its number
     */
    record Part(@Nullable String name, BigDecimal areaM2, Citation source, String document) {

        private static Part of(ResultSet row, int index) throws SQLException {
            return new Part(
                    row.getString("part"),
                    row.getBigDecimal("area_ha").movePointRight(HECTARE_DIGITS),
                    new Citation(
                            row.getString("document_id"),
                            row.getString("clause_id"),
                            row.getString("clause"),
                            row.getString("quote")),
                    row.getString("document"));
        }
    }

    /** That of these parks, which are one place; without parts where none is stated. */
    static Approval find(Reading reading, List<String> parks) {
        return new Approval(reading.jdbc()
                .sql(FIND)
                .param("parks", parks.toArray(String[]::new))
                .query(Part::of)
                .list());
    }

    /** That of the whole: what is stated of it, or else of all its parts together; null where nothing is. */
    @Nullable
    BigDecimal wholeM2() {
        return parts.stream()
                .filter(part -> part.name() == null)
                .map(Part::areaM2)
                .findFirst()
                .or(() -> parts.stream().map(Part::areaM2).reduce(BigDecimal::add))
                .orElse(null);
    }

    /** That of a block; null where nothing is stated of it by its name. */
    @Nullable
    BigDecimal ofBlockM2(@Nullable String block) {
        return parts.stream()
                .filter(part -> part.name() != null && part.name().equals(block))
                .map(Part::areaM2)
                .findFirst()
                .orElse(null);
    }

    /** Names of parts, in the order of the document. */
    List<String> names() {
        return parts.stream().flatMap(part -> Stream.ofNullable(part.name())).toList();
    }

    /** Title and number of the documents that state it. */
    List<String> documents() {
        return parts.stream().map(Part::document).distinct().toList();
    }

    /** The documents that state it, each with its clause once. */
    List<Citation> sources() {
        return parts.stream()
                .map(part -> new Citation(
                        part.source().documentId(),
                        part.source().clauseId(),
                        part.source().clause(),
                        null))
                .distinct()
                .toList();
    }
}
