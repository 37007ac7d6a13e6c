package org.parkatlas.roads;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** The query parameters of isochrones. */
public record IsochroneQuery(
        @Parameter(
                description = "分钟数，逗号分隔，从小到大，至多 5 个，每个 1 至 120；不给即 15,30,60",
                schema = @Schema(type = "string", pattern = "^[0-9]{1,3}(,[0-9]{1,3}){0,4}$"),
                example = "15,30,60")
        @Nullable
        String minutes) {

    private static final List<Integer> USUAL = List.of(15, 30, 60);
    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(,[0-9]{1,3}){0,4}");
    private static final int LONGEST = 120;

    /** The times that are asked for, shortest first. */
    public List<Integer> list() {
        if (minutes == null) {
            return USUAL;
        }
        if (!FORM.matcher(minutes).matches()) {
            throw invalid();
        }
        var asked = Arrays.stream(minutes.split(",", -1)).map(Integer::valueOf).toList();
        var inOrder = asked.stream().distinct().sorted().toList();
        if (!inOrder.equals(asked) || asked.get(0) < 1 || asked.get(asked.size() - 1) > LONGEST) {
            throw invalid();
        }
        return asked;
    }

    private static InvalidParameter invalid() {
        return new InvalidParameter(
                "minutes",
                new Wording(
                        "minutes 应为 1 至 120 的整数，从小到大，逗号分隔，至多 5 个。",
                        "minutes are whole numbers from 1 to 120, ascending, separated by commas, at most 5."));
    }
}
