package org.parkatlas.stewardship.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.ReferenceSystem;
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
        check.checkDatum();
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
                decision.repairs() ? Decision.Crossings.REPAIR : Decision.Crossings.REFUSE,
                decision.datum());
    }

    /** Whether it is still to be said of a layer whether its degrees come from a web map, which has moved them. */
    public static boolean leavesDatumOpen(Decision decision, JsonNode findings) {
        return findings.path("layers")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(decision.layer()))
                .anyMatch(it -> new DecisionCheck(decision, it).isDatumOpen());
    }

    private boolean isDatumOpen() {
        var isGeographic = ReferenceSystems.find(decision.system())
                .filter(ReferenceSystem::isGeographic)
                .isPresent();
        return layer.path("comparison").isObject() && isGeographic && decision.datum() == null;
    }

    /** What a map has moved is not moved back on somebody's word: the file has to come from whoever measured. */
    private void checkDatum() {
        var datum = decision.datum();
        if (isDatumOpen()) {
            refuse(
                    "/datum",
                    new Wording(
                            "经纬度有可能来自高德、腾讯（GCJ-02）或百度（BD-09）地图，请写明来源：as-they-are（没有偏移）、GCJ-02 或 BD-09。",
                            "The degrees may come from Amap or Tencent (GCJ-02) or Baidu (BD-09), which move them; say which:"
                                    + " as-they-are, GCJ-02 or BD-09."));
        } else if (datum != null && datum != Decision.Datum.AS_THEY_ARE) {
            refuse(
                    "/datum",
                    Wording.of(
                            "%s 的坐标有偏移，不能导入，也不会自动纠正；请向提供单位要 CGCS2000 坐标。",
                            "Positions in %s are moved; they are not taken, and not moved back: ask whoever made them for"
                                    + " CGCS2000.",
                            datum.code()));
        }
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
        var known = ReferenceSystems.list().stream()
                .filter(it -> it.code().equals(decision.system()))
                .findFirst();
        if (refusal.isObject()) {
            refuse(
                    "/system",
                    new Wording(
                            refusal.path("zh").asString(), refusal.path("en").asString()));
        } else if (known.isPresent()) {
            checkFits(known.get());
        } else {
            var reason = ReferenceSystems.findRefusal(decision.system()).orElse("");
            refuse(
                    "/system",
                    Wording.of("不支持坐标系 %s。", "The reference system %s is not read.", Quoted.shorten(decision.system()))
                            .then(new Wording(reason, "")));
        }
    }

    /** A person chooses among the systems that the numbers can be in, if there is one, and not one that puts them nowhere. */
    private void checkFits(ReferenceSystem system) {
        var candidates = layer.at("/systems/candidates").valueStream().toList();
        var fitting = candidates.stream()
                .filter(it -> it.path("order").asString().equals(decision.axes().name()))
                .filter(it -> ReferenceSystems.find(it.path("code").asString())
                        .filter(system::readsAlike)
                        .isPresent())
                .toList();
        if (!candidates.isEmpty() && fitting.isEmpty()) {
            refuse(
                    "/system",
                    Wording.of(
                            "文件里的数值不是坐标系 %s 的；可以是 %s。",
                            "The numbers of the file are not in %s; they can be in %s.",
                            decision.system(),
                            candidates.stream()
                                    .map(it -> it.path("code").asString())
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        } else if (!fitting.isEmpty()
                && fitting.stream().allMatch(it -> it.path("counties").isEmpty())) {
            refuse(
                    "/system",
                    Wording.of(
                            "按坐标系 %s，没有一个位置落在已知的县（市、区）内。",
                            "In %s no position lies in a county that is known here.", decision.system()));
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
