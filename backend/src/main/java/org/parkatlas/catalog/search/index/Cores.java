package org.parkatlas.catalog.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left of a folded name without the word for its kind, which people leave out, add and mix up: 广梅园 and 广梅园区. */
public final class Cores {

    private static final int SHORTEST = 2;

    /** The longest that fits goes. */
    private static final List<String> ENDINGS = Stream.of(
                    "股份有限公司", "有限责任公司", "有限公司", "集团", "公司", "产业转移工业园", "产业转移园", "产业集聚地", "产业基地", "产业园区", "产业园", "工业园区",
                    "工业园", "工业区", "开发区", "园区", "新区", "园", "街道", "镇", "县", "区", "市", "省", "港区", "收费站", "出入口", "互通",
                    "高铁站", "火车站", "站", "国际机场", "项目", "产业链", "产业", "材料", "政策")
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private Cores() {}

    /** Nothing where the name has no such ending, or too little before it. */
    public static Optional<String> of(String folded) {
        return ENDINGS.stream()
                .filter(folded::endsWith)
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .findFirst()
                .filter(core -> core.codePointCount(0, core.length()) >= SHORTEST);
    }
}
