package org.parkatlas.catalog.exports.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * What a file says of itself: where its objects are from, under which licences, and whether some are made up.
 *
 * @param version      of the data
 * @param reviewNumber 审图号 of the installation, null if it has none
 * @param demo         whether there is demonstration data in it
 * @param asOf         the moment as of which it is, null for now
 * @param packs        the data packs that it is from
 * @param documents    what the objects are from
 */
public record Provenance(
        long version,
        @Nullable String reviewNumber,
        boolean demo,
        @Nullable Instant asOf,
        List<Pack> packs,
        List<Document> documents) {

    private static final Wording DEMO = new Wording(
            "演示数据：含合成的、非真实的数据，逐行标明，不得当作事实使用。",
            "Demonstration data: some objects are synthetic, each of them marked; they are no facts.");

    private static final Wording PAST = new Wording(
            "历史视图：%s（北京时间）服务所展示的内容，不是现在的数据。",
            "A past view: what the service showed at %s (Beijing time), not what is now.");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    public Provenance {
        packs = List.copyOf(packs);
        documents = List.copyOf(documents);
    }

    /** A data pack. */
    public record Pack(
            String id, String title, LocalDate dated, String licence, List<String> attribution, boolean demo) {

        public Pack {
            attribution = List.copyOf(attribution);
        }

        /** Title, date, licence, and whom it names. */
        String line(Texts texts) {
            var named = attribution.isEmpty() ? "" : "；" + String.join("；", attribution);
            return texts.of(new Wording("%s（%s）：%s%s", "%s (%s): %s%s")).formatted(title, dated, licence, named);
        }
    }

    /** A document. */
    public record Document(
            String id,
            String title,
            @Nullable String issuer,
            @Nullable String docNo,
            @Nullable LocalDate issuedOn,
            @Nullable String url) {

        /** Title and what else is known of it. */
        String line() {
            return Stream.of(title, issuer, docNo, issuedOn == null ? null : issuedOn.toString(), url)
                    .filter(it -> it != null && !it.isBlank())
                    .collect(Collectors.joining("，"));
        }
    }

    /** The licences of all packs. */
    public String licences(Texts texts) {
        return packs.stream().map(it -> it.line(texts)).distinct().collect(Collectors.joining(" | "));
    }

    /** What is to be known before anything else is read: the warning first, where there is one. */
    public List<String> notes(Texts texts) {
        var notes = new ArrayList<String>();
        if (demo) {
            notes.add(texts.of(DEMO));
        }
        if (asOf != null) {
            notes.add(texts.of(PAST).formatted(MINUTE.format(asOf)));
        }
        notes.add(
                reviewNumber == null || reviewNumber.isBlank()
                        ? texts.of(new Wording("审图号：未配置", "Map review number (审图号): not configured"))
                        : texts.of(new Wording("审图号：", "Map review number (审图号): ")) + reviewNumber);
        notes.add(texts.of(new Wording("数据版本：", "Data version: ")) + version);
        notes.add(texts.of(new Wording(
                "位置和图形的误差见“位置精度”“位置误差”两列；示意和乡镇级的位置不作量算依据。",
                "See the columns precision and accuracy for how far positions and shapes may be off; nothing is to be "
                        + "measured on indicative ones.")));
        return notes;
    }

    /** All of it, line by line. */
    public List<String> lines(Texts texts) {
        var lines = new ArrayList<>(notes(texts));
        packs.forEach(pack -> lines.add(texts.of(new Wording("数据包与许可：", "Data and licence: ")) + pack.line(texts)));
        documents.forEach(document -> lines.add(texts.of(new Wording("来源：", "Source: ")) + document.line()));
        return lines;
    }
}
