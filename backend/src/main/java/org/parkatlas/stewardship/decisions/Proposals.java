package org.parkatlas.stewardship.decisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposes decisions: the one before for a file with the same columns, else by the names of columns. */
@Component
public class Proposals {

    private static final String USUAL_KIND = "parcels";
    private static final String COUNTY = "countyCode";

    private final EnteredRows entered;
    private final JdbcClient desk;
    private final JsonMapper json;

    Proposals(EnteredRows entered, @Qualifier("desk") DataSource desk, JsonMapper json) {
        this.entered = entered;
        this.desk = JdbcClient.create(desk);
        this.json = json;
    }

    /**
     * For what something is proposed.
     *
     * @param layer    name, null for the first one that has shapes
     * @param kind     null for the one of the last decision, or parcels
     * @param counties for which the account works
     */
    public record Question(
            JsonNode findings,
            @Nullable String layer,
            @Nullable String kind,
            Set<String> counties) {}

    /**
     * A proposal.
     *
     * @throws InvalidParameter if there is no such layer or kind
     */
    public Proposal propose(Question question) {
        var layer = layer(question);
        var names = names(layer);
        var remembered = remembered(question.counties(), names)
                .filter(it -> question.kind() == null || question.kind().equals(it.kind()));
        var kind = question.kind() != null
                ? question.kind()
                : remembered.map(Decision::kind).orElse(USUAL_KIND);
        var section = entered.find(kind).orElseThrow(() -> InvalidParameter.unknownValue("kind", kind));
        var encoding = layer.path("encoding");
        var system = layer.at("/systems/candidates/0");
        var columns = remembered.map(Decision::columns).orElseGet(() -> byName(section.columns(), names));
        return new Proposal(
                layer.path("name").asString(),
                encoding.path("settled").asBoolean()
                        ? encoding.path("recommended").asString()
                        : null,
                system.isMissingNode() ? null : system.path("code").asString(),
                system.isMissingNode()
                        ? null
                        : Order.valueOf(system.path("order").asString()),
                kind,
                columns,
                remembered
                        .map(Decision::constants)
                        .orElseGet(() -> constants(section.columns(), county(system, question.counties(), columns))),
                remembered.map(Decision::crossings).orElse(Decision.Crossings.REFUSE),
                remembered.isPresent());
    }

    private static JsonNode layer(Question question) {
        var layers = question.findings().path("layers").valueStream().toList();
        var wanted = question.layer();
        return layers.stream()
                .filter(layer -> wanted == null
                        ? !layer.at("/systems/candidates/0").isMissingNode()
                        : layer.path("name").asString().equals(wanted))
                .findFirst()
                .or(() -> wanted == null ? layers.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> InvalidParameter.unknownValue("layer", String.valueOf(wanted)));
    }

    private static List<String> names(JsonNode layer) {
        return layer.path("fields")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();
    }

    private static List<Decision.Mapping> byName(List<PackColumn> columns, List<String> names) {
        var free = new ArrayList<>(names);
        var mappings = new ArrayList<Decision.Mapping>();
        for (var column : columns) {
            ColumnNames.find(column.name(), free).ifPresent(name -> {
                free.remove(name);
                mappings.add(mapping(name, column.name()));
            });
        }
        return mappings;
    }

    private static Decision.Mapping mapping(String source, String target) {
        var unit = AreaUnit.isAskedFor(target) ? unit(source, target) : null;
        return new Decision.Mapping(source, target, unit, null);
    }

    /** A column with the very name of ours, as in our exports, is in our unit. */
    private static @Nullable AreaUnit unit(String source, String target) {
        return source.equals(target)
                ? AreaUnit.of(target)
                : AreaUnit.statedIn(source).orElse(null);
    }

    /**
     * The county in which most positions lie, where it is one of the account's, or the only one it has; none where a column
     * tells it.
     */
    private static Map<String, String> county(JsonNode system, Set<String> counties, List<Decision.Mapping> columns) {
        if (columns.stream().anyMatch(column -> column.target().equals(COUNTY))) {
            return Map.of();
        }
        var code = system.at("/counties/0/code").asString("");
        if (counties.contains(code)) {
            return Map.of(COUNTY, code);
        }
        return counties.size() == 1 && counties.stream().allMatch(it -> it.matches("\\d{6}"))
                ? Map.of(COUNTY, counties.iterator().next())
                : Map.of();
    }

    /** Of these, those that the kind has columns for. */
    private static Map<String, String> constants(List<PackColumn> columns, Map<String, String> proposed) {
        return columns.stream().anyMatch(column -> column.name().equals(COUNTY)) ? proposed : Map.of();
    }

    private Optional<Decision> remembered(Set<String> counties, List<String> names) {
        return desk.sql("""
                        SELECT decision FROM parkatlas.import_mapping
                        WHERE counties = :counties AND signature = :signature
                        """)
                .param("counties", joined(counties))
                .param("signature", signature(names))
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Decision.class));
    }

    /** Remembers a decision for files with the same columns. */
    public void remember(Decision decision, JsonNode findings, Set<String> counties) {
        var layer = layer(new Question(findings, decision.layer(), null, counties));
        desk.sql("""
                        INSERT INTO parkatlas.import_mapping (counties, signature, decision)
                        VALUES (:counties, :signature, :decision::jsonb)
                        ON CONFLICT (counties, signature) DO UPDATE SET decision = excluded.decision, used_at = now()
                        """)
                .param("counties", joined(counties))
                .param("signature", signature(names(layer)))
                .param("decision", json.writeValueAsString(decision))
                .update();
    }

    private static String joined(Set<String> counties) {
        return String.join(",", new TreeSet<>(counties));
    }

    private static String signature(List<String> names) {
        try {
            var text = String.join("\n", new TreeSet<>(names));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
