package org.parkatlas.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/** XHTML that is filled with values. It has no logic, and everything that is put into it is escaped. */
public final class PrintTemplate {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).nullValue("");

    private final Template template;

    private PrintTemplate(Template template) {
        this.template = template;
    }

    /**
     * The template {@code name.mustache} beside {@code owner}. Read it into a constant, so that a missing file stops the
     * start-up.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static PrintTemplate read(Class<?> owner, String name) {
        try (var stream = owner.getResourceAsStream(name + ".mustache")) {
            if (stream == null) {
                throw new IllegalStateException("No %s.mustache beside %s".formatted(name, owner.getName()));
            }
            return new PrintTemplate(COMPILER.compile(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text with the values of {@code content}: members of a record or a map. */
    public String fill(Object content) {
        return template.execute(content);
    }
}
