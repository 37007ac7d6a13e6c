package org.parkatlas.catalog.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.data.Attribution;
import org.parkatlas.catalog.data.LayerExtents;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcContribution;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Describes collections. */
@Component
class CollectionDocuments {

    static final String QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";
    static final String SORTABLES = "http://www.opengis.net/def/rel/ogc/1.0/sortables";
    static final String SCHEMA = "http://www.opengis.net/def/rel/ogc/1.0/schema";

    /**
     * Relations do not depend on case (RFC 8288, 2.1.1), but GDAL 3.6 knows only the spelling of OGC 17-069r4, and others
     * only that of the registry.
     */
    private static final List<String> DESCRIBED_BY = List.of("describedby", "describedBy");

    private static final String CALENDAR = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

    private final LayerExtents extents;
    private final LayerPeriods periods;
    private final Attribution attribution;
    private final List<OgcContribution> contributions;

    CollectionDocuments(
            LayerExtents extents, LayerPeriods periods, Attribution attribution, List<OgcContribution> contributions) {
        this.extents = extents;
        this.periods = periods;
        this.attribution = attribution;
        this.contributions = contributions;
    }

    /** The collection, with a link to itself where it stands in a list. */
    CollectionDocument of(FeatureType type, OgcRequest request) {
        var names = type.names();
        var language = request.language();
        return new CollectionDocument(
                type.id(),
                names.title().in(language),
                names.description().in(language),
                attribution.text(request.viewer(), language),
                "feature",
                extent(request.viewer(), type),
                OfferedSystems.list().stream().map(ReferenceSystem::uri).toList(),
                type.relation().geometry() == null ? null : ReferenceSystems.CGCS2000.uri(),
                links(type, request));
    }

    private CollectionDocument.@Nullable Extent extent(Viewer viewer, FeatureType type) {
        var spatial = spatial(viewer, type);
        var temporal =
                periods.find(viewer, type).map(CollectionDocuments::temporal).orElse(null);
        return spatial == null && temporal == null ? null : new CollectionDocument.Extent(spatial, temporal);
    }

    private CollectionDocument.@Nullable Spatial spatial(Viewer viewer, FeatureType type) {
        if (type.relation().geometry() == null) {
            return null;
        }
        return extents.get(viewer, type)
                .findBox()
                .map(box -> new CollectionDocument.Spatial(List.of(box), ReferenceSystems.CRS84.uri()))
                .orElse(null);
    }

    /** The last day counts whole. */
    private static CollectionDocument.Temporal temporal(LayerPeriods.Period period) {
        var from = period.from() == null ? null : period.from() + "T00:00:00Z";
        var to = period.to() == null ? null : period.to() + "T23:59:59Z";
        return new CollectionDocument.Temporal(List.of(Arrays.asList(from, to)), CALENDAR);
    }

    /** The address of the items has no parameters: GDAL asks for one of them by putting its id behind it. */
    private List<OgcLink> links(FeatureType type, OgcRequest request) {
        var language = request.language();
        var title = type.names().title().in(language);
        var here = "/collections/" + type.id();
        var links = new ArrayList<OgcLink>();
        links.add(OgcLink.to(request.at(here, "json"), "self", Forms.JSON, title));
        links.add(OgcLink.to(request.at(here, "html"), "alternate", Forms.HTML, title));
        links.add(OgcLink.to(request.root() + here + "/items", "items", Forms.GEOJSON, title));
        links.add(OgcLink.to(request.at(here + "/items", "html"), "items", Forms.HTML, title));
        for (var relation : DESCRIBED_BY) {
            links.add(OgcLink.to(
                    request.at(here + "/schemas/feature", "json"),
                    relation,
                    Forms.SCHEMA,
                    new Wording("对象的 JSON Schema", "JSON Schema of a feature").in(language)));
        }
        addBoth(links, request, here + "/schema", SCHEMA, new Wording("属性", "Properties"));
        addBoth(links, request, here + "/queryables", QUERYABLES, new Wording("可用于查询的属性", "Queryables"));
        addBoth(links, request, here + "/sortables", SORTABLES, new Wording("可用于排序的属性", "Sortables"));
        links.add(licence(request));
        contributions.forEach(part -> links.addAll(part.collectionLinks(request.root(), type.id(), language)));
        return links;
    }

    private static void addBoth(List<OgcLink> links, OgcRequest request, String path, String relation, Wording title) {
        var text = title.in(request.language());
        links.add(OgcLink.to(request.at(path, "json"), relation, Forms.SCHEMA, text));
        links.add(OgcLink.to(request.at(path, "html"), relation, Forms.HTML, text));
    }

    /** The licences of the packs stand on the landing page. */
    static OgcLink licence(OgcRequest request) {
        return OgcLink.to(
                request.at("", "html") + "#licence",
                "license",
                Forms.HTML,
                new Wording("数据许可", "Licence of the data").in(request.language()));
    }
}
