package org.parkatlas.land;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.catalog.spi.CodeLabel;

/** Classifications of land use. The same digits mean different things in them, so that a code is read with its scheme. */
enum LandUseScheme {

    /** 自然资发〔2023〕234号: 24 classes, of two, four or six digits. */
    MNR_2023("mnr-2023", "国土空间用地用海分类（2023）", "Land and sea use guide, 2023", "(0[1-9]|1\\d|2[0-4])(\\d{2}){0,2}"),

    /** 第三次全国国土调查工作分类: two to four digits, a letter behind or between some; marks 201 to 205. */
    SURVEY_3("survey-3", "三调工作分类", "Third national land survey", "(0\\d|1[0-2])(\\d{2}|H\\d)?[A-Z]?\\d?|20[1-5]A?"),

    /** GB/T 21010-2017: 12 classes, of two or four digits. */
    GBT_21010("gbt-21010-2017", "土地利用现状分类 GB/T 21010-2017", "GB/T 21010-2017", "(0[1-9]|1[0-2])(\\d{2})?"),

    /** GB 50137-2011: urban land by a letter and up to two digits. */
    GB_50137("gb-50137-2011", "城市用地分类 GB 50137-2011", "GB 50137-2011", "[ABEGHMRSUW]\\d{0,2}");

    private final String code;
    private final String zh;
    private final String en;
    private final Pattern form;

    LandUseScheme(String code, String zh, String en, String form) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.form = Pattern.compile(form);
    }

    /** The name in packs, the database and JSON. */
    String code() {
        return code;
    }

    /** Whether a code has the form of this scheme. */
    boolean allows(String landUse) {
        return form.matcher(landUse).matches();
    }

    /** The scheme of this name. */
    static Optional<LandUseScheme> find(String code) {
        return Stream.of(values()).filter(scheme -> scheme.code.equals(code)).findFirst();
    }

    /** All names. */
    static Set<String> codes() {
        return Stream.of(values()).map(LandUseScheme::code).collect(Collectors.toSet());
    }

    /** All names with what people call them. */
    static List<CodeLabel> labels() {
        return Stream.of(values())
                .map(it -> CodeLabel.of(it.code, it.zh, it.en))
                .toList();
    }
}
