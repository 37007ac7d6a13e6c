package org.parkatlas.geofile.inspection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geofile.files.RawText;
import org.parkatlas.geofile.files.Source;
import org.parkatlas.problem.Wording;

/**
 * Finds out in which encoding the texts of a file are, where the format does not settle that. UTF-8 is seldom valid by
 * accident; GB18030, of which GBK and GB 2312 are parts, often is. So UTF-8 is recommended where all texts are valid in it and
 * give Chinese characters.
 */
final class TextCensus {

    private static final Charset GB18030 = RawText.GB18030;

    private static final int SAMPLES = 5;

    /** Names of encodings in a {@code .cpg}, as Esri, GDAL and people write them, and in a table of MapInfo. */
    private static final Set<String> GB =
            Set.of("GBK", "GB2312", "GB18030", "936", "CP936", "CP54936", "54936", "WINDOWSSIMPCHINESE");

    private static final Set<String> UNICODE = Set.of("UTF8", "65001", "CP65001");

    /** dBASE: code page 936; others stand for nothing that is used for Chinese. */
    private static final int LANGUAGE_GBK = 0x4d;

    private final Source.Encoding file;
    private final Set<String> samples = new LinkedHashSet<>();
    private long texts;
    private long validUtf8;
    private long validGb;
    private boolean chineseInUtf8;

    TextCensus(Source.Encoding file) {
        this.file = file;
    }

    /** Adds the bytes of a text. */
    void add(String bytes) {
        if (bytes.chars().allMatch(character -> character < 0x80)) {
            return;
        }
        texts++;
        var utf8 = RawText.decodeStrictly(bytes, StandardCharsets.UTF_8);
        validUtf8 += utf8.isPresent() ? 1 : 0;
        validGb += RawText.decodeStrictly(bytes, GB18030).isPresent() ? 1 : 0;
        chineseInUtf8 |= utf8.stream().anyMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
        if (samples.size() < SAMPLES) {
            samples.add(bytes);
        }
    }

    /** The encoding in which most can be read. */
    Charset recommended() {
        if (validUtf8 == validGb) {
            boolean unicode = texts == 0 ? !GB18030.equals(declared()) : chineseInUtf8;
            return unicode ? StandardCharsets.UTF_8 : GB18030;
        }
        return validUtf8 > validGb ? StandardCharsets.UTF_8 : GB18030;
    }

    /** What the file says, as far as that is one of the two. */
    private @Nullable Charset declared() {
        var name = file.codePage();
        if (name == null) {
            return Integer.valueOf(LANGUAGE_GBK).equals(file.language()) ? GB18030 : null;
        }
        var plain = name.toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "");
        return GB.contains(plain) ? GB18030 : UNICODE.contains(plain) ? StandardCharsets.UTF_8 : null;
    }

    Findings.Encoding result() {
        var best = recommended();
        long readable = best.equals(GB18030) ? validGb : validUtf8;
        boolean settled = texts == 0 || (readable == texts && best.equals(declared()));
        return new Findings.Encoding(best.name(), settled, said(), texts, candidates(), evidence(best, readable));
    }

    private @Nullable String said() {
        if (file.codePage() != null) {
            return file.codePage();
        }
        return declared() == null ? null : "CP936";
    }

    private List<Findings.Encoding.Reading> candidates() {
        if (texts == 0) {
            return List.of();
        }
        return List.of(candidate(GB18030, validGb), candidate(StandardCharsets.UTF_8, validUtf8));
    }

    private Findings.Encoding.Reading candidate(Charset charset, long readable) {
        return new Findings.Encoding.Reading(
                charset.name(),
                readable,
                samples.stream().map(bytes -> RawText.decode(bytes, charset)).toList());
    }

    private List<Wording> evidence(Charset best, long readable) {
        var evidence = new ArrayList<Wording>();
        evidence.add(file.said());
        if (texts == 0) {
            evidence.add(new Wording("没有英文字母和数字以外的文字，任何编码都一样。", "All texts are ASCII: any encoding reads them alike."));
        } else if (readable == texts) {
            evidence.add(Wording.of("%d 个文字值都能按 %s 读通。", "All %d texts can be read as %s.", texts, best.name()));
        } else {
            evidence.add(Wording.of(
                    "%d 个文字值里有 %d 个按 %s 读不通，请核对。",
                    "Of %d texts, %d cannot be read as %s; look at them.", texts, texts - readable, best.name()));
        }
        return evidence;
    }

    /** Of formats that have one encoding. */
    static Findings.Encoding unicode() {
        return new Findings.Encoding(
                StandardCharsets.UTF_8.name(),
                true,
                StandardCharsets.UTF_8.name(),
                0,
                List.of(),
                List.of(new Wording("这种格式的文字总是 UTF-8。", "Texts of this format are always UTF-8.")));
    }
}
