package org.parkatlas.siting.dossier;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A part of a dossier that a promoter chooses or leaves out. */
enum DossierPart {
    ACCESS("位置与交通", "Position and access"),
    FACTS("园区事实", "Facts"),
    CHAIN("产业链上的企业", "Firms of the chains"),
    QUOTES("规划原文", "The plan in its words"),
    MEASURES("适用政策", "Measures that apply"),
    PROJECTS("项目", "Projects"),
    PARTNERS("共建方", "Partners"),
    READINESS("标准地条件", "Site readiness"),
    SUPPLIES("用地与配套", "Land and supplies");

    private final String zh;
    private final String en;

    DossierPart(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    @JsonCreator
    static DossierPart of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
