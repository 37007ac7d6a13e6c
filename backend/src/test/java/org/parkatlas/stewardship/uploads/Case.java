package org.parkatlas.stewardship.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

/**
 * A file, and what has to be answered.
 *
 * @param label what is special about it
 * @param name  with which it is uploaded
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one test
record Case(String label, String name, byte[] file, Consumer<JsonNode> expected) {

    /** Something is found: what the members at these JSON pointers of the first layer say. */
    static Case found(String label, String name, byte[] file, String... pointersAndTexts) {
        return new Case(label, name, file, found -> {
            assertThat(found.path("state").asString()).as(found.toString()).isEqualTo("found");
            for (int i = 0; i < pointersAndTexts.length; i += 2) {
                var value = found.at("/findings/layers/0" + pointersAndTexts[i]);
                assertThat(value.isValueNode() ? value.asString() : value.toString())
                        .as("%s in %s", pointersAndTexts[i], found)
                        .isEqualTo(pointersAndTexts[i + 1]);
            }
        });
    }

    /** Nothing is found, for a reason of this kind that says this. */
    static Case refused(String label, String name, byte[] file, List<String> slugAndWords) {
        return new Case(label, name, file, refused -> {
            assertThat(refused.path("state").asString()).as(refused.toString()).isEqualTo("refused");
            assertThat(refused.at("/problem/type").asString()).isEqualTo("/problems/" + slugAndWords.get(0));
            assertThat(refused.at("/problem/detail").asString()).contains(slugAndWords.get(1));
            assertThat(refused.path("findings").isNull()).isTrue();
        });
    }

    /** The same file, of which this has to be true besides. */
    Case and(Consumer<JsonNode> more) {
        return new Case(label, name, file, expected.andThen(more));
    }
}
