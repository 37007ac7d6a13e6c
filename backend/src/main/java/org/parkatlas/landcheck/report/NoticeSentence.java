package org.parkatlas.landcheck.report;

import static org.parkatlas.landcheck.report.ReportWords.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.parkatlas.landcheck.checks.LandCheckAnswer;
import org.parkatlas.landcheck.checks.ThemeAnswer;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.landcheck.rules.Relation;

/**
 * The finding as a county announces it: the area, what is touched and by how much, what is not, and then of what nobody
 * knows. 公顷 with four decimals come first.
 */
record NoticeSentence(List<Piece> pieces) {

    /** A part of the sentence; what counts is set bold. */
    record Piece(String text, boolean bold) {}

    static NoticeSentence of(LandCheckAnswer check) {
        var parts = check.geometry().toJts().getNumGeometries();
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("经核查，%s 用地总面积 ".formatted(check.title()), false));
        addArea(pieces, check.areaHa(), check.areaMu());
        pieces.add(new Piece("，%d 个地块。".formatted(parts), false));
        var known = check.themes().stream()
                .filter(it -> it.verdict() != Verdict.NO_DATA)
                .toList();
        for (int i = 0; i < known.size(); i++) {
            pieces.add(new Piece((i == 0 ? "其中：" : "；") + said(known.get(i)), false));
            measured(known.get(i), pieces);
        }
        if (!known.isEmpty()) {
            pieces.add(new Piece("。", false));
        }
        addUnknown(check, pieces);
        return new NoticeSentence(pieces);
    }

    private static String said(ThemeAnswer theme) {
        boolean affected = theme.verdict() == Verdict.AFFECTED;
        var within = theme.relation() == Relation.WITHIN;
        var report = theme.relation() == Relation.REPORT;
        if (within) {
            return affected ? "位于%s以外 ".formatted(theme.name()) : "全部位于%s以内".formatted(theme.name());
        }
        return affected ? (report ? "涉及%s " : "压占%s ").formatted(theme.name()) : "不涉及%s".formatted(theme.name());
    }

    private static void measured(ThemeAnswer theme, List<Piece> pieces) {
        if (theme.verdict() == Verdict.AFFECTED) {
            addArea(pieces, Objects.requireNonNull(theme.areaHa()), Objects.requireNonNull(theme.areaMu()));
        }
    }

    /** 公顷 first, 亩 in brackets: the order of the notices of counties. */
    private static void addArea(List<Piece> pieces, BigDecimal hectares, BigDecimal mu) {
        pieces.add(new Piece(number(hectares) + " 公顷", true));
        pieces.add(new Piece("（%s 亩）".formatted(number(mu)), false));
    }

    private static void addUnknown(LandCheckAnswer check, List<Piece> pieces) {
        var unknown = check.themes().stream()
                .filter(it -> it.verdict() == Verdict.NO_DATA)
                .map(ThemeAnswer::name)
                .collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            pieces.add(new Piece(unknown, false));
            pieces.add(new Piece("无数据", true));
            pieces.add(new Piece("，未作判断。", false));
        }
    }
}
