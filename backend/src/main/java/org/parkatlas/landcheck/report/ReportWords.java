package org.parkatlas.landcheck.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.parkatlas.landcheck.checks.RedLine;

/** Numbers, times and names as the report writes them, in Chinese. */
final class ReportWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private ReportWords() {}

    /** To the minute, in China. */
    static String time(Instant moment) {
        return TIME.format(moment);
    }

    /** With all decimals that it has, thousands apart. */
    static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.{n}f".replace("{n}", String.valueOf(value.scale())), value);
    }

    /** How a red line came. */
    static String origin(RedLine.Origin origin) {
        return switch (origin) {
            case DRAWN -> "在图上绘制";
            case PASTED -> "粘贴的坐标表";
            case UPLOADED -> "上传的文件";
            case SENT -> "由程序送来";
        };
    }
}
