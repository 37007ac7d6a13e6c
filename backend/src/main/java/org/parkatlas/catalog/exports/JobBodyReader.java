package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.gdal.FormatUnavailable;
import org.parkatlas.catalog.exports.gdal.Ogr2ogr;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a job is to export from the body of the request; every fault is named by its JSON pointer. */
@Component
class JobBodyReader {

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    /** A filter may be laid out, as in an address. */
    private static final Pattern CONTROL_IN_FILTER = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    private static final String COLLECTION = "collection";
    private static final String PLAN = "plan";
    private static final String PARAMETERS = "parameters";
    private static final Set<String> MEMBERS = Set.of(COLLECTION, PLAN, PARAMETERS);

    /** Bytes of a body; a filter has 4 KB at most. */
    private static final int LONGEST_BODY = 1 << 16;

    /** Faults that are mentioned. */
    private static final int MENTIONED = 20;

    private final ExportOrderReader orders;
    private final Ogr2ogr ogr;
    private final JsonMapper json;

    JobBodyReader(ExportOrderReader orders, Ogr2ogr ogr, JsonMapper json) {
        this.orders = orders;
        this.ogr = ogr;
        this.json = json;
    }

    /**
     * What the body wants, which can be done.
     *
     * @throws InvalidBody       naming what has to change
     * @throws FormatUnavailable if the program for the format is missing
     */
    ExportJobRequest read(Viewer viewer, HttpServletRequest request) throws IOException {
        var body = body(request);
        requireMembers(body);
        var wanted = new ExportJobRequest(text(body, COLLECTION), text(body, PLAN), parameters(body.path(PARAMETERS)));
        if (order(viewer, wanted).format().making() == ExportFormat.Making.BY_GDAL) {
            ogr.requireAvailable();
        }
        return wanted;
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            var body = json.readTree(bytes);
            if (body.isMissingNode()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return body;
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unreadable.getOriginalMessage(), unreadable);
        }
    }

    private ExportOrder order(Viewer viewer, ExportJobRequest wanted) {
        try {
            return orders.of(viewer, wanted);
        } catch (ExportNotFound unknown) {
            throw new InvalidBody("/" + (wanted.plan() == null ? COLLECTION : PLAN), unknown.detail());
        } catch (InvalidParameter invalid) {
            throw new InvalidBody(invalid.entries().stream()
                    .map(entry -> ProblemEntry.ofPointer(pointer(String.valueOf(entry.parameter())), entry.message()))
                    .toList());
        }
    }

    private static void requireMembers(JsonNode body) {
        if (!body.isObject()) {
            throw new InvalidBody("", new Wording("内容应为 JSON 对象。", "The body is a JSON object."));
        }
        var unknown = body.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .limit(MENTIONED)
                .map(name -> ProblemEntry.ofPointer(
                        "/" + escaped(name), Wording.of("没有成员 %s。", "There is no member %s.", Quoted.shorten(name))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidBody(unknown);
        }
        if (body.has(COLLECTION) == body.has(PLAN)) {
            throw new InvalidBody(
                    "/" + COLLECTION,
                    new Wording("collection 和 plan 应给出其中一个。", "Either collection or plan has to be given."));
        }
    }

    private static @Nullable String text(JsonNode body, String member) {
        if (!body.has(member)) {
            return null;
        }
        var value = body.path(member);
        if (!isText(member, value)) {
            throw new InvalidBody(
                    "/" + member, Wording.of("%s 应为不含控制字符的文本。", "%s is a text without control characters.", member));
        }
        return value.stringValue();
    }

    private static Map<String, String> parameters(JsonNode given) {
        var parameters = new HashMap<String, String>();
        if (given.isMissingNode() || given.isNull()) {
            return parameters;
        }
        if (!given.isObject()) {
            throw new InvalidBody(
                    "/" + PARAMETERS, new Wording("parameters 应为 JSON 对象。", "parameters is a JSON object."));
        }
        List<ProblemEntry> faults = new ArrayList<>();
        for (var parameter : given.properties()) {
            var value = parameter.getValue();
            if (isText(parameter.getKey(), value) && isLanguage(parameter.getKey(), value)) {
                parameters.put(parameter.getKey(), value.stringValue());
            } else if (faults.size() < MENTIONED) {
                faults.add(fault(parameter.getKey()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidBody(faults);
        }
        return parameters;
    }

    private static boolean isText(String name, JsonNode value) {
        var forbidden = name.equals("filter") ? CONTROL_IN_FILTER : CONTROL_CHARACTER;
        return value.isString() && !forbidden.matcher(value.stringValue()).find();
    }

    private static boolean isLanguage(String name, JsonNode value) {
        return !name.equals("lang")
                || value.stringValue().equals("zh")
                || value.stringValue().equals("en");
    }

    private static ProblemEntry fault(String name) {
        return ProblemEntry.ofPointer(
                pointer(name),
                name.equals("lang")
                        ? new Wording("lang 应为 zh 或 en。", "lang is zh or en.")
                        : Wording.of(
                                "%s 应为不含控制字符的文本。", "%s is a text without control characters.", Quoted.shorten(name)));
    }

    private static String pointer(String parameter) {
        return "/" + PARAMETERS + "/" + escaped(parameter);
    }

    /** RFC 6901, 3. */
    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
