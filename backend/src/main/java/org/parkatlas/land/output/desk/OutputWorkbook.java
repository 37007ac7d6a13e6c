package org.parkatlas.land.output.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.TableBook;
import org.parkatlas.land.output.Figure;
import org.parkatlas.land.output.Judged;
import org.parkatlas.land.output.LandKind;
import org.parkatlas.land.output.Part;
import org.parkatlas.land.output.Weighting;
import org.parkatlas.problem.Wording;

/** An evaluation as a workbook: the rule, the firms of each group with their parts, their land, objections. */
final class OutputWorkbook {

    private static final double WIDE = 36;
    private static final Wording DEMO = new Wording("演示数据，不得用于任何决定。", "Demonstration data; not for any decision.");
    private static final Wording UNKNOWN = new Wording("无数据", "no data");
    private static final Wording NONE = new Wording("不设", "none");
    private static final Wording FIRM = new Wording("企业", "Firm");
    private static final Wording SOURCE = new Wording("出处", "Source");

    private final Evaluated evaluated;
    private final Locale language;
    private final TableBook book;

    private OutputWorkbook(Evaluated evaluated, Locale language, TableBook book) {
        this.evaluated = evaluated;
        this.language = language;
        this.book = book;
    }

    /** Writes the workbook, with headings in this language. */
    static void write(Evaluated evaluated, Locale language, OutputStream out) throws IOException {
        var remark = evaluated.isDemo() ? Optional.of(DEMO.in(language)) : Optional.<String>empty();
        try (var book = new TableBook(out, remark)) {
            var made = new OutputWorkbook(evaluated, language, book);
            made.writeRule();
            for (var group : evaluated.groups()) {
                made.writeGroup(group);
            }
            made.writeLand();
            made.writeObjections();
        }
    }

    private void writeRule() throws IOException {
        var scheme = evaluated.scheme();
        var table = table(new Wording("方案", "Rule"), new Wording("项", "Item"), new Wording("值", "Value"))
                .width(0, WIDE)
                .width(1, WIDE);
        table.row(say("县区代码", "County"), scheme.county());
        table.row(say("年度", "Year"), scheme.year());
        table.row(say("版次", "Version"), evaluated.version() + " / " + evaluated.versions());
        table.row(say("状态", "Standing"), say(evaluated.standing().title()));
        table.row(
                say("公示期", "Public notice"),
                scheme.window().from() + " – " + scheme.window().to());
        table.row(say("A 至 %", "A up to %"), scheme.cuts().a());
        table.row(say("B 至 %", "B up to %"), scheme.cuts().b());
        table.row(say("C 至 %", "C up to %"), scheme.cuts().c());
        table.row(say("计入的用地", "Land that counts"), kinds(scheme.land().adds()));
        table.row(say("扣除的用地", "Land taken off"), kinds(scheme.land().subtracts()));
        table.row(say(SOURCE), scheme.source());
        writeWeightings();
    }

    private void writeWeightings() throws IOException {
        var table = table(
                        new Wording("指标", "Measures"),
                        new Wording("组", "Group"),
                        new Wording("指标", "Measure"),
                        new Wording("分子", "Numerator"),
                        new Wording("分母", "Denominator"),
                        new Wording("单位", "Unit"),
                        new Wording("方向", "Direction"),
                        new Wording("权重", "Weight"),
                        new Wording("基准值", "Benchmark"),
                        new Wording("得分上限，权重的 %", "Most points, % of the weight"),
                        new Wording("得分下限，权重的 %", "Fewest points, % of the weight"),
                        new Wording("缺数", "Without a value"))
                .width(1, WIDE);
        for (var rule : evaluated.scheme().groups()) {
            for (var by : rule.weightings()) {
                var measure = by.measure();
                table.row(
                        say(rule.group().title()),
                        say(measure.name()),
                        say(measure.numerator().name()),
                        say(measure.denominator().name()),
                        say(measure.unit()),
                        say(measure.direction().title()),
                        by.weight(),
                        by.benchmark(),
                        by.capPercent() == null ? say(NONE) : by.capPercent(),
                        by.floorPercent() == null ? say(NONE) : by.floorPercent(),
                        say(by.missing().title()));
            }
        }
    }

    private void writeGroup(Evaluated.Group group) throws IOException {
        var weightings = group.rule().weightings();
        var headings = new ArrayList<>(
                List.of(FIRM, new Wording("等级", "Grade"), new Wording("名次", "Rank"), new Wording("得分", "Points")));
        headings.add(new Wording("用地面积 亩", "Land, mu"));
        for (var by : weightings) {
            headings.add(new Wording(
                    by.measure().name().zh() + " 值", by.measure().name().en() + ", value"));
            headings.add(new Wording(
                    by.measure().name().zh() + " 得分", by.measure().name().en() + ", points"));
        }
        headings.add(new Wording("说明", "Remark"));
        headings.add(SOURCE);
        var table = table(group.rule().group().title(), headings.toArray(Wording[]::new))
                .width(0, WIDE);
        for (var firm : group.firms()) {
            table.row(row(firm, weightings).toArray());
        }
    }

    private List<Object> row(Judged firm, List<Weighting> weightings) {
        var cells = new ArrayList<Object>(List.of(
                firm.firm().firm(),
                firm.grade() == null ? say(UNKNOWN) : firm.grade().name(),
                known(firm.rank()),
                known(firm.points()),
                known(firm.firm().figures().get(Figure.LAND))));
        for (var part : firm.parts()) {
            cells.add(known(part.value()));
            cells.add(known(part.points()));
        }
        cells.add(remark(firm, weightings));
        cells.add(firm.firm().source());
        return cells;
    }

    private String remark(Judged firm, List<Weighting> weightings) {
        var words = new ArrayList<String>();
        if (firm.why() != null) {
            words.add(say(firm.why().title()));
        }
        if (firm.tied()) {
            words.add(say("与别家同分，名次相同", "shares its rank"));
        }
        for (int i = 0; i < firm.parts().size(); i++) {
            var gap = gap(firm.parts().get(i));
            if (gap != null) {
                words.add(say(weightings.get(i).measure().name()) + "：" + gap);
            }
        }
        return String.join("；", words);
    }

    private @Nullable String gap(Part part) {
        if (part.gap() == null) {
            return null;
        }
        return say(part.gap().title()) + (part.mean() ? say("，取本组平均得分", ", the mean of the group") : "");
    }

    private void writeLand() throws IOException {
        var table = table(
                        new Wording("用地", "Land"),
                        FIRM,
                        new Wording("类别", "Kind"),
                        new Wording("面积 m²", "Area, m²"),
                        new Wording("原因", "Reason"),
                        SOURCE)
                .width(0, WIDE);
        for (var firm : evaluated.reported()) {
            for (var part : firm.land()) {
                table.row(firm.firm(), say(part.kind().title()), part.areaM2(), part.reason(), part.source());
            }
        }
    }

    private void writeObjections() throws IOException {
        var table = table(
                        new Wording("异议", "Objections"),
                        FIRM,
                        new Wording("哪一个数", "Figure"),
                        new Wording("企业的意见", "What the firm says"),
                        SOURCE,
                        new Wording("登记岗位", "Entered by"),
                        new Wording("结果", "Outcome"),
                        new Wording("更正为", "Corrected to"),
                        new Wording("更正的出处", "Source of the correction"),
                        new Wording("理由", "Reason"),
                        new Wording("进入第几版", "Version"))
                .width(2, WIDE);
        for (var objection : evaluated.objections()) {
            var settled = objection.settlement();
            table.row(
                    objection.firm(),
                    say(objection.figure().title()),
                    objection.says(),
                    objection.source(),
                    say(objection.post()),
                    say(objection.state().title()),
                    settled == null ? null : settled.value(),
                    settled == null ? null : settled.source(),
                    settled == null ? null : settled.reason(),
                    settled == null ? null : settled.version());
        }
    }

    private String kinds(List<LandKind> kinds) {
        return String.join("、", kinds.stream().map(it -> say(it.title())).toList());
    }

    private Object known(@Nullable Object value) {
        return value == null ? say(UNKNOWN) : value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private TableBook.Table table(Wording name, Wording... headings) throws IOException {
        return book.table(say(name), Stream.of(headings).map(this::say).toList());
    }

    private String say(Wording words) {
        return words.in(language);
    }

    private String say(String zh, String en) {
        return say(new Wording(zh, en));
    }
}
