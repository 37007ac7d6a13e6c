package org.parkatlas.maps.wms;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.data.Attribution;
import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.data.LayerExtents;
import org.parkatlas.catalog.http.Answers;
import org.parkatlas.identity.Viewer;
import org.parkatlas.maps.LegendImage;
import org.parkatlas.maps.MapImages;
import org.parkatlas.maps.Picture;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.OwnParameters;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one address of the Web Map Service. */
@RestController
class WmsController {

    private static final int MOST_FEATURES = 50;
    private static final String RETRY_AFTER_SECONDS = "5";

    private final MapRequests requests;
    private final MapImages images;
    private final LegendImage legends;
    private final FaultImage faults;
    private final FeatureInfo info;
    private final LayerExtents extents;
    private final DataVersion versions;
    private final Attribution attribution;
    private final PublicSite site;

    WmsController(
            MapRequests requests,
            MapImages images,
            LegendImage legends,
            FaultImage faults,
            FeatureInfo info,
            LayerExtents extents,
            DataVersion versions,
            Attribution attribution,
            PublicSite site) {
        this.requests = requests;
        this.images = images;
        this.legends = legends;
        this.faults = faults;
        this.info = info;
        this.extents = extents;
        this.versions = versions;
        this.attribution = attribution;
        this.site = site;
    }

    /** Any of its operations. */
    @OwnParameters
    @GetMapping("/wms")
    ResponseEntity<byte[]> serve(Viewer viewer, HttpServletRequest request) {
        WmsParameters parameters;
        try {
            parameters = new WmsParameters(request);
        } catch (WmsFault twice) {
            return fault(WmsVersion.V1_3_0, HttpStatus.BAD_REQUEST, twice.code(), twice.message(), Locale.CHINESE);
        }
        var version = WmsVersion.negotiated(parameters.find("VERSION"));
        try {
            return serve(parameters, version, viewer, request);
        } catch (WmsFault wrong) {
            return faultAsAsked(parameters, version, HttpStatus.BAD_REQUEST, wrong.code(), wrong.message());
        } catch (ProblemException problem) {
            return faultAsAsked(
                    parameters, version, HttpStatus.valueOf(problem.type().status()), null, problem.detail());
        }
    }

    private ResponseEntity<byte[]> serve(
            WmsParameters parameters, WmsVersion version, Viewer viewer, HttpServletRequest request) {
        var operation = parameters.get("REQUEST");
        return switch (operation.toLowerCase(Locale.ROOT)) {
            case "getcapabilities", "capabilities" -> capabilities(parameters, version, viewer, request);
            case "getmap", "map" -> map(parameters, spoken(parameters), viewer, request);
            case "getfeatureinfo" -> featureInfo(parameters, spoken(parameters), viewer, request);
            case "getlegendgraphic" -> legend(parameters, viewer, request);
            default ->
                throw new WmsFault(
                        "OperationNotSupported",
                        Wording.of(
                                "没有操作 %s；有 GetCapabilities、GetMap、GetFeatureInfo、GetLegendGraphic。",
                                "There is no operation %s; there are GetCapabilities, GetMap, GetFeatureInfo and GetLegendGraphic.",
                                Quoted.shorten(operation)));
        };
    }

    /** The version of a request for a map, which has to be one of those that are spoken. */
    private static WmsVersion spoken(WmsParameters parameters) {
        var version = parameters.get("VERSION");
        return WmsVersion.find(version)
                .orElseThrow(() -> WmsFault.invalid(
                        "VERSION", version, new Wording("应为 1.3.0 或 1.1.1。", "it is 1.3.0 or 1.1.1.")));
    }

    private ResponseEntity<byte[]> capabilities(
            WmsParameters parameters, WmsVersion version, Viewer viewer, HttpServletRequest request) {
        var service = parameters.get("SERVICE");
        if (!service.equalsIgnoreCase("WMS")) {
            throw WmsFault.invalid("SERVICE", service, new Wording("应为 WMS。", "it is WMS."));
        }
        long sequence = versions.current();
        requireNewer(parameters.find("UPDATESEQUENCE"), sequence);
        var address = site.address(request);
        var layers = requests.listTypes(viewer).stream()
                .map(type -> new Capabilities.Layer(
                        type,
                        extents.get(viewer, type).findBox(),
                        legends.size(requests.layer(type, viewer, parameters.language()))))
                .toList();
        var document = new Capabilities(
                        version,
                        address + "/wms",
                        address,
                        sequence,
                        attribution.text(viewer, parameters.language()),
                        images.maxSide(),
                        images.maxLayers(),
                        layers,
                        parameters.language())
                .document();
        return answer(document.getBytes(StandardCharsets.UTF_8), version.capabilities(), request);
    }

    /** The client has this state (OGC 06-042, 7.2.3.5). */
    private static void requireNewer(@Nullable String known, long sequence) {
        if (known == null) {
            return;
        }
        if (known.equals(Long.toString(sequence))) {
            throw new WmsFault("CurrentUpdateSequence", new Wording("没有变化。", "Nothing has changed."));
        }
        if (known.matches("[0-9]{1,18}") && Long.parseLong(known) > sequence) {
            throw new WmsFault("InvalidUpdateSequence", new Wording("还没有这个版本。", "There is no such version yet."));
        }
    }

    private ResponseEntity<byte[]> map(
            WmsParameters parameters, WmsVersion version, Viewer viewer, HttpServletRequest request) {
        var asked = requests.read(parameters, version, viewer);
        var image = images.paint(viewer, asked.window(), asked.layers(), asked.ground(), asked.language());
        return picture(asked.picture(), image, request);
    }

    private ResponseEntity<byte[]> featureInfo(
            WmsParameters parameters, WmsVersion version, Viewer viewer, HttpServletRequest request) {
        var asked = requests.read(parameters, version, viewer);
        var names = parameters.list("QUERY_LAYERS");
        parameters.get("QUERY_LAYERS");
        var queried = asked.layers().stream()
                .filter(it -> names.contains(it.selection().type().id()))
                .toList();
        names.forEach(name -> requests.type(viewer, name));
        if (queried.size() < names.size()) {
            throw new WmsFault(
                    "LayerNotDefined",
                    new Wording("QUERY_LAYERS 中的图层应在 LAYERS 中。", "The layers of QUERY_LAYERS are among LAYERS."));
        }
        var format = Optional.ofNullable(parameters.find("INFO_FORMAT")).orElse("text/html");
        var form = FeatureInfoFormat.find(format)
                .orElseThrow(() -> new WmsFault(
                        "InvalidFormat",
                        Wording.of(
                                "没有格式 %s；有 %s。",
                                "There is no format %s; there are %s.",
                                Quoted.shorten(format),
                                String.join(", ", FeatureInfoFormat.types()))));
        int column = pixel(parameters, version.columnName(), asked.window().width());
        int row = pixel(parameters, version.rowName(), asked.window().height());
        int most = parameters.find("FEATURE_COUNT") == null ? 1 : parameters.number("FEATURE_COUNT", 1, MOST_FEATURES);
        var found = info.find(asked.window(), queried, column, row, most);
        return answer(info.write(found, form, asked.language()), form.type(), request);
    }

    private static int pixel(WmsParameters parameters, String name, int size) {
        parameters.get(name);
        try {
            return parameters.number(name, 0, size - 1);
        } catch (WmsFault outside) {
            throw new WmsFault("InvalidPoint", outside.message());
        }
    }

    private ResponseEntity<byte[]> legend(WmsParameters parameters, Viewer viewer, HttpServletRequest request) {
        var format = Optional.ofNullable(parameters.find("FORMAT")).orElse("image/png");
        var picture = Picture.find(format)
                .orElseThrow(() -> new WmsFault(
                        "InvalidFormat", Wording.of("没有格式 %s。", "There is no format %s.", Quoted.shorten(format))));
        return picture(picture, legends.paint(requests.legend(parameters, viewer)), request);
    }

    private static ResponseEntity<byte[]> picture(Picture format, BufferedImage image, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.setContentType(format.type());
        return Answers.ofPacked(format.bytes(image), headers, request);
    }

    private static ResponseEntity<byte[]> answer(byte[] body, MediaType type, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return Answers.of(body, headers, request);
    }

    /** In the form that the parameter EXCEPTIONS asks for: a document, or an image where one was to come (7.3.3.11). */
    private ResponseEntity<byte[]> faultAsAsked(
            WmsParameters parameters, WmsVersion version, HttpStatus status, @Nullable String code, Wording message) {
        var form =
                Optional.ofNullable(parameters.find("EXCEPTIONS")).orElse("XML").toUpperCase(Locale.ROOT);
        var isMap = Optional.ofNullable(parameters.find("REQUEST")).orElse("").equalsIgnoreCase("GetMap");
        if (isMap && (form.endsWith("BLANK") || form.endsWith("INIMAGE"))) {
            var words = form.endsWith("INIMAGE") ? message.in(parameters.language()) : "";
            var image = faults.paint(parameters.find("WIDTH"), parameters.find("HEIGHT"), words);
            return new ResponseEntity<>(Picture.PNG.bytes(image), uncached(MediaType.IMAGE_PNG), HttpStatus.OK);
        }
        return fault(version, status, code, message, parameters.language());
    }

    private static ResponseEntity<byte[]> fault(
            WmsVersion version, HttpStatus status, @Nullable String code, Wording message, Locale language) {
        var headers = uncached(version.faults());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return new ResponseEntity<>(FaultReport.of(version, code, message, language), headers, status);
    }

    private static HttpHeaders uncached(MediaType type) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        return headers;
    }
}
