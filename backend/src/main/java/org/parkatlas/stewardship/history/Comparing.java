package org.parkatlas.stewardship.history;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.stewardship.changes.CellSource;
import org.parkatlas.stewardship.changes.DraftRow;
import org.parkatlas.stewardship.changes.Drafting;
import org.springframework.stereotype.Service;

/** Puts two versions of an object side by side, or a version and a draft. */
@Service
class Comparing {

    private static final String COMPARE = SqlFile.read(Comparing.class, "compare-shapes");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final VersionReader versions;
    private final Readings readings;
    private final Drafting drafting;

    Comparing(VersionReader versions, Readings readings, Drafting drafting) {
        this.versions = versions;
        this.readings = readings;
        this.drafting = drafting;
    }

    /** What is compared: who asks, of which kind, in which language. */
    private record Question(Viewer viewer, VersionReader.Kept kind, String id, Locale language) {}

    /**
     * Two versions of an object.
     *
     * @throws HistoryNotFound if there is no such version for this viewer
     */
    Comparison versions(Asked asked, int from, int to) {
        var question = question(asked);
        var earlier = find(question, from);
        var later = find(question, to);
        return compare(question, Content.of(earlier), Content.of(later));
    }

    /**
     * Of what it is asked.
     *
     * @param kind id of the feature type
     * @param id   of the object
     */
    record Asked(Viewer viewer, String kind, String id, Locale language) {}

    private Question question(Asked asked) {
        return new Question(asked.viewer(), versions.kind(asked.viewer(), asked.kind()), asked.id(), asked.language());
    }

    private ObjectVersion find(Question question, int version) {
        return versions.find(question.viewer(), question.kind(), question.id(), version)
                .orElseThrow(HistoryNotFound::ofVersion);
    }

    /** The version that a row of a change set was made from, and what it is to become. */
    Comparison draft(SignedIn asking, String changeSet, String objectId, Locale language) {
        var row = drafting.get(asking, changeSet, objectId);
        var question = question(new Asked(asking.viewer(), drafting.kindOf(asking, changeSet), objectId, language));
        var base = row.baseVersion();
        return compare(
                question,
                base == null ? Content.NONE : Content.of(find(question, base)),
                row.action() == DraftRow.Action.DELETE ? Content.NONE : Content.of(row));
    }

    /** One side of a comparison. */
    private record Content(
            Comparison.@Nullable Side side,
            Map<String, String> cells,
            @Nullable GeoShape shape,
            Map<String, CellSource> sources) {

        static final Content NONE = new Content(null, Map.of(), null, Map.of());

        static Content of(ObjectVersion version) {
            return new Content(Comparison.Side.of(version), version.cells(), version.shape(), Map.of());
        }

        static Content of(DraftRow row) {
            return new Content(Comparison.Side.DRAFT, row.cells(), row.shape(), row.sources());
        }
    }

    private Comparison compare(Question question, Content from, Content to) {
        var attributes = question.kind().section().columns().stream()
                .map(column -> attribute(question, column.name(), from, to))
                .toList();
        return new Comparison(
                question.kind().type().id(),
                question.id(),
                from.side(),
                to.side(),
                difference(question.viewer(), from.shape(), to.shape()),
                attributes);
    }

    private static Comparison.Attribute attribute(Question question, String column, Content from, Content to) {
        var earlier = from.cells().get(column);
        var later = to.cells().get(column);
        return new Comparison.Attribute(
                column,
                ColumnLabels.of(question.kind().type(), question.kind().section(), column)
                        .in(question.language()),
                earlier,
                later,
                !means(earlier, later),
                to.sources().get(column));
    }

    private static boolean means(@Nullable String one, @Nullable String other) {
        if (one == null
                || other == null
                || !NUMBER.matcher(one).matches()
                || !NUMBER.matcher(other).matches()) {
            return Objects.equals(one, other);
        }
        return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private Difference difference(Viewer viewer, @Nullable GeoShape from, @Nullable GeoShape to) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(COMPARE)
                        .param("from", from == null ? null : from.toEwkb())
                        .param("to", to == null ? null : to.toEwkb())
                        .query((row, index) -> new Difference(
                                GeometryColumns.findShape(row, "earlier").orElse(null),
                                GeometryColumns.findShape(row, "later").orElse(null),
                                GeometryColumns.findShape(row, "added").orElse(null),
                                GeometryColumns.findShape(row, "removed").orElse(null),
                                hectares(row, "earlier_ha"),
                                hectares(row, "later_ha"),
                                hectares(row, "added_ha"),
                                hectares(row, "removed_ha")))
                        .single());
    }

    /** Without an exponent, to seven decimals. */
    private static BigDecimal hectares(ResultSet row, String column) throws SQLException {
        return new BigDecimal(PlainNumber.format(row.getDouble(column)));
    }
}
