package org.parkatlas.stewardship.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Reads what objects were, as a viewer may see it. */
@Component
class VersionReader {

    private static final SqlTemplate LIST = new SqlTemplate(SqlFile.read(VersionReader.class, "list-versions"));

    private final FeatureTypes types;
    private final EnteredRows entered;
    private final Readings readings;
    private final JsonMapper json;

    VersionReader(FeatureTypes types, EnteredRows entered, Readings readings, JsonMapper json) {
        this.types = types;
        this.entered = entered;
        this.readings = readings;
        this.json = json;
    }

    /**
     * A kind of which it is kept what its objects were.
     *
     * @param type    as the viewer may see it
     * @param section that names its columns
     */
    record Kept(FeatureType type, EditableSection section) {}

    /**
     * The kind of this name.
     *
     * @throws HistoryNotFound if there is none for this viewer
     */
    Kept kind(Viewer viewer, String name) {
        var type = types.seenBy(viewer).find(name).filter(it -> it.relation().history() != null);
        var section = entered.find(name);
        if (type.isEmpty() || section.isEmpty()) {
            throw HistoryNotFound.ofKind();
        }
        return new Kept(type.get(), section.get());
    }

    /** All versions of an object, the newest first, a thousand at most. */
    List<ObjectVersion> list(Viewer viewer, Kept kind, String id) {
        return read(viewer, kind, id, null);
    }

    /** The version of this number; where several times have it, the latest. */
    Optional<ObjectVersion> find(Viewer viewer, Kept kind, String id, int version) {
        return read(viewer, kind, id, version).stream().findFirst();
    }

    private List<ObjectVersion> read(Viewer viewer, Kept kind, String id, @Nullable Integer version) {
        var relation = kind.type().relation();
        var validity = relation.validity();
        var sql = LIST.fill(Map.of(
                "relation",
                relation.past().relation(),
                "id",
                relation.id(),
                "shape",
                kind.section().hasShape() ? "it." + EditableSection.SHAPE : "NULL::geometry",
                "valid_from",
                validity == null ? "NULL::date" : "it." + validity.from(),
                "valid_to",
                validity == null || validity.to() == null ? "NULL::date" : "it." + validity.to()));
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(sql)
                        .param("id", id)
                        .param("version", version)
                        .query((row, index) -> version(kind.section(), row))
                        .list());
    }

    private ObjectVersion version(EditableSection section, ResultSet row) throws SQLException {
        var from = moment(row, "known_from");
        return new ObjectVersion(
                row.getInt("version"),
                new Known(from == null ? Instant.EPOCH : from, moment(row, "known_to")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("pack"),
                row.getObject("change_set", UUID.class),
                row.getObject("ended_by", UUID.class),
                section.cellsOf(json.readTree(row.getString("columns"))),
                GeometryColumns.findShape(row, "shape").orElse(null),
                row.getString("geometry"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
