package org.parkatlas.catalog.spi;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement, or part of one, with gaps such as <code>{relation}</code> that are filled from descriptors when the
 * service starts. Values of requests are named parameters of the finished statement and never fill a gap.
 */
public final class SqlTemplate {

    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*--.*\\R?");

    private final String text;

    /** The template with this text; lines that are comments are dropped. */
    public SqlTemplate(String text) {
        this.text = COMMENT_LINE.matcher(text).replaceAll("").strip();
    }

    /**
     * The text with every gap filled.
     *
     * @throws IllegalArgumentException if nothing is given for a gap
     */
    public String fill(Map<String, String> values) {
        return GAP.matcher(text).replaceAll(gap -> {
            var value = values.get(gap.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing fills " + gap.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
