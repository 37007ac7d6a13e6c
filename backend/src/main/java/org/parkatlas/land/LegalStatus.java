package org.parkatlas.land;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.catalog.spi.CodeLabel;

/** What a control line counts for. */
enum LegalStatus {
    DRAFT("草案", "draft"),
    IN_FORCE("现行", "in force"),

    /** In force, while a change of it is under way. */
    ADJUSTING("调整中", "being adjusted"),
    SUPERSEDED("已被取代", "superseded");

    private final String zh;
    private final String en;

    LegalStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in packs, the database and JSON. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All codes. */
    static Set<String> codes() {
        return Stream.of(values()).map(LegalStatus::code).collect(Collectors.toSet());
    }

    /** All codes with what people call them. */
    static List<CodeLabel> labels() {
        return Stream.of(values())
                .map(it -> CodeLabel.of(it.code(), it.zh, it.en))
                .toList();
    }
}
