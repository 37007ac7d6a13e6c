package org.parkatlas.catalog.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

/** Reads what a job is to export from the body of the request; every fault is named by its JSON pointer. */
@Component
class JobBodyReader {

    private static final String COLLECTION = "collection";
    private static final String PLAN = "plan";
    private static final String PARAMETERS = "parameters";
    private static final Set<String> MEMBERS = Set.of(COLLECTION, PLAN, PARAMETERS);
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    /** Faults that are mentioned. */
    private static final int MENTIONED = 20;

    private final ExportOrderReader orders;

    JobBodyReader(ExportOrderReader orders) {
        this.orders = orders;
    }

    /**
     * What the body wants.
     *
     * @throws InvalidBody naming what has to change
     */
    ExportOrder read(Viewer viewer, JsonNode body) {
        requireMembers(body);
        var parameters = parameters(body.path(PARAMETERS));
        var member = body.has(COLLECTION) ? COLLECTION : PLAN;
        try {
            return body.has(COLLECTION)
                    ? orders.collection(viewer, text(body, COLLECTION), parameters)
                    : orders.plan(viewer, text(body, PLAN), parameters);
        } catch (ExportNotFound unknown) {
            throw new InvalidBody("/" + member, unknown.detail());
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

    private static String text(JsonNode body, String member) {
        var value = body.path(member);
        if (!value.isString()) {
            throw new InvalidBody("/" + member, Wording.of("%s 应为文本。", "%s is a text.", member));
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
            if (isText(value) && isLanguage(parameter.getKey(), value)) {
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

    private static boolean isText(JsonNode value) {
        return value.isString()
                && !CONTROL_CHARACTER.matcher(value.stringValue()).find();
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
