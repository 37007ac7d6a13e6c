package org.parkatlas.catalog.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How a folded name can be read aloud in pinyin: the usual reading first, then those in which one character is read
 * otherwise, from left to right, then two, and so on. A run of Latin letters and digits counts as one syllable.
 */
public final class Readings {

    /** More combinations than this are not looked at. */
    static final int MOST = 16;

    private static final Transliterator USUAL = Transliterator.getInstance("Han-Latin");
    private static final HanyuPinyinOutputFormat FORMAT = format();

    /** By character; the rules are long, and names have some thousand different characters. */
    private static final Map<Integer, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Readings() {}

    /** At least one reading, at most {@link #MOST}; each is a list of syllables. */
    public static List<List<String>> of(String folded) {
        var choices = choices(folded);
        var readings = new LinkedHashSet<List<String>>();
        readings.add(choices.stream().map(choice -> choice.get(0)).toList());
        for (int changes = 1; changes <= choices.size() && readings.size() < MOST; changes++) {
            var before = readings.size();
            change(choices, new ArrayList<>(readings.iterator().next()), 0, changes, readings);
            if (readings.size() == before) {
                break;
            }
        }
        return List.copyOf(readings);
    }

    /** Whether any of it is read otherwise than it is written. */
    public static boolean hasHan(String folded) {
        return folded.codePoints().anyMatch(Character::isIdeographic);
    }

    private static void change(
            List<List<String>> choices, List<String> reading, int from, int changes, Set<List<String>> readings) {
        if (changes == 0) {
            readings.add(List.copyOf(reading));
            return;
        }
        for (int i = from; i < choices.size(); i++) {
            var usual = choices.get(i).get(0);
            for (var other : choices.get(i).subList(1, choices.get(i).size())) {
                if (readings.size() >= MOST) {
                    return;
                }
                reading.set(i, other);
                change(choices, reading, i + 1, changes - 1, readings);
            }
            reading.set(i, usual);
        }
    }

    /** What each syllable can be, the usual one first. */
    private static List<List<String>> choices(String folded) {
        var choices = new ArrayList<List<String>>();
        var run = new StringBuilder();
        folded.codePoints().forEach(character -> {
            if (Character.isIdeographic(character)) {
                flush(run, choices);
                choices.add(KNOWN.computeIfAbsent(character, Readings::readingsOf));
            } else {
                run.appendCodePoint(character);
            }
        });
        flush(run, choices);
        return choices;
    }

    private static void flush(StringBuilder run, List<List<String>> choices) {
        if (!run.isEmpty()) {
            choices.add(List.of(run.toString()));
            run.setLength(0);
        }
    }

    private static List<String> readingsOf(int character) {
        var readings = new LinkedHashSet<String>();
        readings.add(Folding.withoutMarks(USUAL.transliterate(Character.toString(character)))
                .strip());
        if (Character.isBmpCodePoint(character)) {
            readings.addAll(dictionaryReadings((char) character));
        }
        for (var reading : List.copyOf(readings)) {
            if (reading.equals("lve") || reading.equals("nve")) {
                readings.add(reading.replace('v', 'u'));
            }
        }
        return List.copyOf(readings);
    }

    private static List<String> dictionaryReadings(char character) {
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
            return readings == null ? List.of() : List.of(readings);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HanyuPinyinOutputFormat format() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        return format;
    }
}
