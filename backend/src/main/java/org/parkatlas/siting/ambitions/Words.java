package org.parkatlas.siting.ambitions;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Few words of a plan in place of many: always a piece of what it says. */
final class Words {

    /** Characters in a cell. */
    static final int LONGEST = 5;

    private static final Pattern SPACE = Pattern.compile("\\s");

    /** Where a list within a phrase goes on. */
    private static final Pattern FURTHER = Pattern.compile("[、和与及(].*");

    /** What says least at the end of a phrase. */
    private static final List<String> ENDINGS = List.of(
            "产业链", "产业", "新材料", "材料", "精深加工", "加工", "零部件", "制造", "服务", "设备", "产品", "装备", "技术", "项目", "物流", "食品", "仪表",
            "保供", "生产", "园区", "信息", "设计", "出口", "管理", "保健", "旅游", "利用", "器件", "空间");

    private Words() {}

    /** As citations compare: full and half width are the same, and space is none. */
    static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /**
     * At most five characters of a phrase.
     *
     * @param names what the industry is called: the longest that fits and is in the phrase is taken
     */
    static String shorten(String phrase, List<String> names) {
        var text = plain(phrase);
        return names.stream()
                .map(Words::plain)
                .filter(name -> name.length() <= LONGEST && text.contains(name))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> cut(text));
    }

    private static String cut(String text) {
        var rest = text.length() > LONGEST ? text.substring(text.lastIndexOf('的') + 1) : text;
        if (rest.length() > LONGEST) {
            var first = FURTHER.matcher(rest).replaceFirst("");
            rest = first.isEmpty() ? rest : first;
        }
        while (rest.length() > LONGEST) {
            var shorter = withoutEnding(rest);
            if (shorter.equals(rest)) {
                return rest.substring(rest.length() - LONGEST);
            }
            rest = shorter;
        }
        return rest;
    }

    private static String withoutEnding(String text) {
        return ENDINGS.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(ending -> text.substring(0, text.length() - ending.length()))
                .orElse(text);
    }
}
