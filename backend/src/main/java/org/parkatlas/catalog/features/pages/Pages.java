package org.parkatlas.catalog.features.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.parkatlas.catalog.data.Attribution;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.springframework.stereotype.Component;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * Documents as pages for people. Templates have no logic, and everything that is put into them is escaped; they stand in
 * {@code pages} beside the SQL of this package. Where both languages are written, a bar stands between them.
 */
@Component
public class Pages {

    private final Attribution attribution;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).nullValue("").withLoader(Pages::open);

    Pages(Attribution attribution) {
        this.attribution = attribution;
    }

    /**
     * A page.
     *
     * @param template name of the template
     * @param content  what it shows, {@code content} in the template
     */
    public byte[] render(String template, Head head, Object content) {
        var request = head.request();
        var language = request.language();
        var page = Map.of(
                "head",
                head,
                "content",
                content,
                "t",
                new InLanguage(language),
                "attribution",
                attribution.text(request.viewer(), language),
                "demo",
                attribution.hasDemo(request.viewer()));
        return templates.computeIfAbsent(template, this::compile).execute(page).getBytes(StandardCharsets.UTF_8);
    }

    private Template compile(String template) {
        try (var text = open(template)) {
            return compiler.compile(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader open(String template) {
        var stream = Pages.class.getResourceAsStream("%s.mustache".formatted(template));
        if (stream == null) {
            throw new IllegalStateException("There is no template " + template);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** A link that leads up from a page. */
    public record Crumb(String title, String href) {}

    /**
     * What stands around the content.
     *
     * @param title heading of the page
     */
    public record Head(OgcRequest request, String title, List<Crumb> crumbs) {

        public Head {
            crumbs = List.copyOf(crumbs);
        }

        boolean english() {
            return request.language().equals(Locale.ENGLISH);
        }

        /** Language of the page, as HTML has it. */
        String lang() {
            return english() ? "en" : "zh-CN";
        }

        /** Whether there is a page above this one. */
        boolean nested() {
            return !crumbs.isEmpty();
        }

        String asJson() {
            return request.here(OgcRequest.FORMAT, "json");
        }

        String otherLanguage() {
            return request.here(OgcRequest.LANGUAGE, english() ? "zh" : "en");
        }

        String map() {
            return request.site() + (english() ? "/?lang=en" : "/");
        }

        String site() {
            return request.site();
        }

        String landing() {
            return request.at("", "html");
        }
    }

    /** Of {@code 中文|English} the part in the language of the page. */
    private record InLanguage(Locale language) implements Mustache.Lambda {

        @Override
        public void execute(Template.Fragment both, Writer out) throws IOException {
            var parts = both.execute().split("\\|", 2);
            out.write(language.equals(Locale.ENGLISH) ? parts[parts.length - 1] : parts[0]);
        }
    }
}
