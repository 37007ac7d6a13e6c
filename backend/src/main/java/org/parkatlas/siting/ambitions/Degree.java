package org.parkatlas.siting.ambitions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much a plan wants an industry, by the word that it puts before it (decision 20). The strongest comes first.
 */
enum Degree {

    /** 重点发展, 重点推动, 重点支持. */
    LEAD,

    /** 大力发展, 积极发展, 加快, 着力, 推进 and their like. */
    DEVELOP,

    /** 培育, 支持, 鼓励, 布局, 争取, 谋划. */
    CULTIVATE,

    /** Named in a list, without such a word. */
    LISTED;

    private static final Set<String> WISHES = Set.of("培育", "支持", "鼓励", "布局", "争取", "探索", "谋划", "引入");

    private static final String WORD =
            "重点|大力|积极|加快|着力|因地制宜|创新发展|延伸发展|推动|推进|拓展(?!区)|强化|打造|构建|开发|做大做强|(?<=[,，])发展|" + String.join("|", WISHES);

    /** One word right after another is one group; what ends an item of a list is a noun. */
    private static final Pattern GROUP = Pattern.compile("((?:" + WORD + ")+)(?![、,，。等])");

    private static final Pattern FIRST = Pattern.compile(WORD);

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the last such word before the phrase in its sentence; empty where the quote does not have the phrase. */
    static Optional<Degree> of(String quote, String phrase) {
        var text = Words.plain(quote);
        var wanted = Words.plain(phrase);
        return Stream.iterate(text.indexOf(wanted), at -> at >= 0, at -> text.indexOf(wanted, at + 1))
                .map(at -> ofLast(text.substring(text.lastIndexOf('。', at) + 1, at)))
                .min(Degree::compareTo);
    }

    /** Of the first such word, for a quote that says the same in other words. */
    static Degree ofWhole(String quote) {
        var groups = GROUP.matcher(Words.plain(quote));
        return groups.find() ? ofGroup(groups.group(1)) : LISTED;
    }

    private static Degree ofLast(String before) {
        var groups = GROUP.matcher(before);
        var found = LISTED;
        while (groups.find()) {
            found = ofGroup(groups.group(1));
        }
        return found;
    }

    private static Degree ofGroup(String group) {
        if (group.contains("争取")) {
            return CULTIVATE;
        }
        var first = FIRST.matcher(group);
        var word = first.find() ? first.group() : "";
        if (word.equals("重点")) {
            return LEAD;
        }
        return WISHES.contains(word) ? CULTIVATE : DEVELOP;
    }
}
