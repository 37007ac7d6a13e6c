package org.parkatlas.siting.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.TableBook;
import org.parkatlas.problem.Wording;

/** The tables of a dossier as a workbook: access, and what the chosen parts say, a row a line with its source. */
final class DossierWorkbook {

    private static final double WIDE = 48;
    private static final Wording SITE = new Wording("园区", "Site");

    private final DossierContent content;
    private final Locale language;

    private DossierWorkbook(DossierContent content) {
        this.content = content;
        this.language = Locale.forLanguageTag(content.language());
    }

    static void write(DossierContent content, OutputStream out) throws IOException {
        var made = new DossierWorkbook(content);
        var remark = content.demo()
                ? Optional.ofNullable(DossierWords.in(made.language).get("demoNote"))
                : Optional.<String>empty();
        try (var book = new TableBook(out, remark)) {
            made.writeParts(book);
            if (content.sites().stream().anyMatch(it -> it.access() != null)) {
                made.writeAccess(book);
            }
        }
    }

    private void writeParts(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("资料", "Facts"),
                        SITE,
                        new Wording("部分", "Part"),
                        new Wording("项目", "Item"),
                        new Wording("内容", "Text"),
                        new Wording("出处", "Source"))
                .width(3, WIDE)
                .width(4, WIDE);
        for (var site : content.sites()) {
            for (var section : site.sections()) {
                if (section.lines().isEmpty()) {
                    table.row(site.name(), section.title(), null, say(DossierWords.UNKNOWN));
                }
                for (var line : section.lines()) {
                    table.row(site.name(), section.title(), line.label(), known(line.text()), line.source());
                }
            }
        }
    }

    private void writeAccess(TableBook book) throws IOException {
        var table = table(
                book,
                new Wording("交通", "Access"),
                SITE,
                new Wording("类别", "What"),
                new Wording("地点", "Where"),
                new Wording("直线 km", "Straight, km"),
                new Wording("误差 km", "± km"),
                new Wording("路程估算 km", "By road, about km"),
                new Wording("沿路时间", "Time by road"),
                new Wording("路网", "Road network"));
        for (var site : content.sites()) {
            for (var way : site.access() == null ? List.<DossierContent.Way>of() : site.access()) {
                table.row(
                        site.name(),
                        way.kind(),
                        way.place(),
                        known(way.distance()),
                        way.margin(),
                        way.road(),
                        way.minutes(),
                        site.network());
            }
        }
    }

    private String known(@Nullable String text) {
        return text == null ? say(DossierWords.UNKNOWN) : text;
    }

    private TableBook.Table table(TableBook book, Wording name, Wording... headings) throws IOException {
        return book.table(say(name), Stream.of(headings).map(this::say).toList());
    }

    private String say(Wording words) {
        return words.in(language);
    }
}
