package org.parkatlas.stewardship.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Viewer;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

import tools.jackson.databind.JsonNode;

/** Whether a decision fits what was found in a file; all that does not is named by its pointer. */
public final class DecisionCheck {

    private static final String COUNTY = "countyCode";

    private final Decision decision;
    private final JsonNode layer;
    private final List<ProblemEntry> entries = new ArrayList<>();

    private DecisionCheck(Decision decision, JsonNode layer) {
        this.decision = decision;
        this.layer = layer;
    }

    /**
     * The decision as it is kept, with the encoding that it leaves to the service.
     *
     * @param findings of the file
     * @param columns  of the kind
     * @throws InvalidBody if it cannot be followed
     */
    public static Decision settled(Decision decision, JsonNode findings, List<PackColumn> columns, Viewer viewer) {
        var layer = findings.path("layers")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(decision.layer()))
                .findFirst()
                .orElseThrow(() -> new InvalidBody(
                        "/layer",
                        Wording.of("文件里没有图层 %s。", "The file has no layer %s.", Quoted.shorten(decision.layer()))));
        var check = new DecisionCheck(decision, layer);
        var encoding = check.encoding();
        check.checkSystem();
        check.checkColumns(columns);
        check.checkCounty(viewer);
        if (!check.entries.isEmpty()) {
            throw new InvalidBody(check.entries);
        }
        return new Decision(
                decision.layer(),
                encoding,
                decision.system(),
                decision.axes(),
                decision.kind(),
                decision.columns(),
                decision.constants(),
                decision.repairs() ? Decision.Crossings.REPAIR : Decision.Crossings.REFUSE);
    }

    private void refuse(String pointer, Wording reason) {
        entries.add(ProblemEntry.ofPointer(pointer, reason));
    }

    private @Nullable String encoding() {
        var found = layer.path("encoding");
        var charsets = found.path("candidates")
                .valueStream()
                .map(it -> it.path("charset").asString())
                .toList();
        var given = decision.encoding();
        if (given == null) {
            if (!found.path("settled").asBoolean()) {
                refuse("/encoding", new Wording("编码有疑问，请选择。", "The encoding is in doubt; choose one."));
            }
            return found.path("recommended").asString();
        }
        if (!charsets.contains(given) && !given.equals(found.path("recommended").asString())) {
            refuse("/encoding", Wording.of("编码应为 %s 之一。", "The encoding is one of %s.", String.join(", ", charsets)));
        }
        return given;
    }

    private void checkSystem() {
        var refusal = layer.at("/systems/refusal");
        var known = ReferenceSystems.list().stream().anyMatch(it -> it.code().equals(decision.system()));
        if (refusal.isObject()) {
            refuse(
                    "/system",
                    new Wording(
                            refusal.path("zh").asString(), refusal.path("en").asString()));
        } else if (!known) {
            var reason = ReferenceSystems.findRefusal(decision.system()).orElse("");
            refuse(
                    "/system",
                    Wording.of("不支持坐标系 %s。", "The reference system %s is not read.", Quoted.shorten(decision.system()))
                            .then(new Wording(reason, "")));
        }
    }

    private void checkColumns(List<PackColumn> columns) {
        var targets = columns.stream().map(PackColumn::name).collect(Collectors.toSet());
        var sources = layer.path("fields")
                .valueStream()
                .map(it -> it.path("name").asString())
                .collect(Collectors.toSet());
        var given = new HashSet<String>();
        decision.constants()
                .keySet()
                .forEach(column -> checkTarget("/constants/" + escaped(column), column, targets, given));
        for (int i = 0; i < decision.columns().size(); i++) {
            var mapping = decision.columns().get(i);
            if (!sources.contains(mapping.source())) {
                refuse(
                        "/columns/" + i + "/source",
                        Wording.of("图层里没有列 %s。", "The layer has no column %s.", Quoted.shorten(mapping.source())));
            }
            checkTarget("/columns/" + i + "/target", mapping.target(), targets, given);
            checkUnit("/columns/" + i + "/unit", mapping);
        }
        checkRequired(columns, given);
    }

    private void checkTarget(String pointer, String column, Set<String> targets, Set<String> given) {
        if (!targets.contains(column)) {
            refuse(pointer, Wording.of("%s 没有列 %s。", "%s have no column %s.", decision.kind(), Quoted.shorten(column)));
        } else if (!given.add(column)) {
            refuse(pointer, Wording.of("列 %s 给出了两次。", "The column %s is given twice.", column));
        }
    }

    private void checkUnit(String pointer, Decision.Mapping mapping) {
        boolean asked = AreaUnit.isAskedFor(mapping.target());
        if (asked && mapping.unit() == null) {
            refuse(
                    pointer,
                    Wording.of(
                            "列 %s 是面积，请写明单位：m2（平方米）、mu（亩）或 ha（公顷）。",
                            "The column %s holds areas; say in which unit: m2, mu (15 of them are 1 ha) or ha.",
                            Quoted.shorten(mapping.source())));
        } else if (!asked && mapping.unit() != null) {
            refuse(pointer, Wording.of("列 %s 没有面积单位。", "The column %s has no unit of area.", mapping.target()));
        }
    }

    /** An id is made of the county and the code where there is one. */
    private void checkRequired(List<PackColumn> columns, Set<String> given) {
        var missing = columns.stream()
                .filter(PackColumn::required)
                .map(PackColumn::name)
                .filter(column -> !given.contains(column))
                .filter(column -> !(column.equals("id") && given.contains("code")))
                .toList();
        if (!missing.isEmpty()) {
            refuse(
                    "/columns",
                    Wording.of(
                            "这些列必填，既没有对应的列也没有固定值：%s。",
                            "These columns are required, and have neither a column nor a constant: %s.",
                            String.join(", ", missing)));
        }
    }

    private void checkCounty(Viewer viewer) {
        var county = decision.constants().get(COUNTY);
        var counties = viewer.counties();
        if (county != null && !counties.contains(Viewer.ALL) && !counties.contains(county)) {
            refuse(
                    "/constants/" + COUNTY,
                    Wording.of("本岗位不管 %s。", "%s is no county of this post.", Quoted.shorten(county)));
        }
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
