package org.parkatlas.catalog.styles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.parkatlas.catalog.ogc.ApiOperation;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcContribution;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** What styles add to the landing page, the collections and the API document. Drafts declare no conformance. */
@Component
class StylesContribution implements OgcContribution {

    static final Wording TITLE = new Wording("样式", "Styles");

    private static final String RELATION = "http://www.opengis.net/def/rel/ogc/1.0/styles";

    private final FeatureTypes types;

    StylesContribution(FeatureTypes types) {
        this.types = types;
    }

    @Override
    public List<String> conformanceClasses() {
        return List.of();
    }

    @Override
    public List<OgcLink> landingLinks(String root, Locale language) {
        return List.of(OgcLink.to(root + "/styles", RELATION, Forms.JSON, TITLE.in(language)));
    }

    @Override
    public List<OgcLink> collectionLinks(String root, String collection, Locale language) {
        return types.find(collection).filter(FeatureType::isDrawn).stream()
                .map(type -> OgcLink.to(
                        "%s/collections/%s/styles".formatted(root, type.id()),
                        RELATION,
                        Forms.JSON,
                        TITLE.in(language)))
                .toList();
    }

    @Override
    public Map<String, Object> apiPaths(
            OgcRequest request, Function<FeatureType, List<Map<String, Object>>> selection) {
        var language = request.language();
        var paths = new LinkedHashMap<String, Object>();
        var title = TITLE.in(language);
        paths.put("/styles", get(new ApiOperation("getStyles", "service", title, list(), Forms.types(Forms.MACHINE))));
        types.seenBy(request.viewer()).list().stream()
                .filter(FeatureType::isDrawn)
                .forEach(type -> addPaths(paths, type, language));
        return paths;
    }

    private static void addPaths(Map<String, Object> paths, FeatureType type, Locale language) {
        var id = type.id();
        var title = "%s · %s".formatted(type.names().title().in(language), TITLE.in(language));
        paths.put(
                "/collections/%s/styles".formatted(id),
                get(new ApiOperation("getStyles." + id, id, title, list(), Forms.types(Forms.MACHINE))));
        paths.put(
                "/styles/" + id,
                get(new ApiOperation("getStyle." + id, id, title, one(), Forms.types(StyleForms.ALL))));
    }

    private static Map<String, Object> get(ApiOperation operation) {
        return Map.of("get", operation.toMap());
    }

    private static List<Map<String, Object>> list() {
        return List.of(format(List.of("json")), ApiOperation.LANGUAGE);
    }

    private static List<Map<String, Object>> one() {
        return List.of(format(StyleForms.ALL.stream().map(it -> it.format()).toList()), ApiOperation.LANGUAGE);
    }

    private static Map<String, Object> format(List<String> words) {
        return Map.of("name", "f", "in", "query", "required", false, "schema", Map.of("type", "string", "enum", words));
    }
}
