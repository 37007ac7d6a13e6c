package org.parkatlas.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** The pages of {@code docs/problems}, which tell a reader what a kind of problem means and what to do. */
@Component
class ProblemPages {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final String HTML = """
            <!doctype html>
            <html lang="zh">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** The page of this kind of problem as HTML, if there is one. */
    Optional<String> find(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            return Optional.empty();
        }
        return read(slug).map(markdown -> HTML.formatted(slug, renderer.render(parser.parse(markdown))));
    }

    private static Optional<String> read(String slug) {
        try (var page = ProblemPages.class.getResourceAsStream("pages/%s.md".formatted(slug))) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
