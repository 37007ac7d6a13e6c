package org.parkatlas.problem;

import java.beans.PropertyEditorSupport;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Numbers in query parameters. Java's own parsers also take {@code 0x10}, {@code NaN}, {@code 1d} and blanks, and refuse
 * a limit of twenty digits, which means "as many as possible" like any other large one (OGC API - Features, 7.15.4:
 * a larger limit is no error).
 *
 * <p>These are property editors and not converters: when a converter fails, Spring asks its own lenient editor.
 */
@ControllerAdvice
class StrictNumbers {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,100}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,100}(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,3})?");
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Integer.MIN_VALUE);

    @InitBinder
    void readStrictly(WebDataBinder binder) {
        binder.registerCustomEditor(Integer.class, new Editor(StrictNumbers::integer));
        binder.registerCustomEditor(Double.class, new Editor(StrictNumbers::decimal));
    }

    /** A whole number; one beyond 32 bits becomes the largest or smallest there is. */
    static Integer integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a whole number");
        }
        return new BigInteger(text).min(LARGEST).max(SMALLEST).intValueExact();
    }

    /** A finite decimal number. */
    static Double decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a decimal number");
        }
        var number = Double.valueOf(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Not a finite number");
        }
        return number;
    }

    /** Reads one kind of number. */
    private static final class Editor extends PropertyEditorSupport {

        private final Function<String, Number> reading;

        Editor(Function<String, Number> reading) {
            this.reading = reading;
        }

        @Override
        public void setAsText(String text) {
            setValue(reading.apply(text));
        }
    }
}
