package org.parkatlas.land;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.problem.Wording;

/**
 * How far land of a park has come on its way to being built on. The stages part the approved area of a park; each later
 * one is within the land that the ones before it are left of (TD/T 1029: 可开发建设 ⊇ 达到供地条件 ⊇ 已供应 ⊇ 已建成 ⊇ 工矿仓储).
 */
public enum SupplyStage {
    UNREADY("未达到供地条件", "not ready for supply"),
    READY("达到供地条件，未供应", "ready, not supplied"),
    SUPPLIED("已供应，未建", "supplied, not built"),

    /** Streets, green and services among it. */
    BUILT_OTHER("其他已建成", "built, other"),
    BUILT_INDUSTRIAL("工矿仓储", "built, industry and storage"),
    UNBUILDABLE("不可建设", "not to be built on");

    private final String zh;
    private final String en;

    SupplyStage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in packs, the database and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /**
     * The one of this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SupplyStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    static Set<String> codes() {
        return Stream.of(values()).map(SupplyStage::code).collect(Collectors.toSet());
    }

    /** All codes with what people call them, in their order. */
    static List<CodeLabel> labels() {
        return Stream.of(values())
                .map(it -> CodeLabel.of(it.code(), it.zh, it.en))
                .toList();
    }
}
