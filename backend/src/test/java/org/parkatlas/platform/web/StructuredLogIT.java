package org.parkatlas.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parkatlas.ParkAtlasApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import tools.jackson.databind.json.JsonMapper;

/** A log for a collector instead of one for people, by one setting. */
@ExtendWith(OutputCaptureExtension.class)
class StructuredLogIT {

    /** The service fails at once, because a setting is none; what it says on the way is enough to see the form. */
    @Test
    void isOneJsonObjectALine(CapturedOutput output) {
        var service = new SpringApplicationBuilder(ParkAtlasApplication.class);

        try {
            service.run("--logging.structured.format.console=ecs", "--parkatlas.database.public-pool=many");
        } catch (RuntimeException refused) {
            assertThat(output.getOut()).isNotBlank();
        }

        assertThat(output.getOut().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(JsonMapper.shared()
                                .readTree(line)
                                .at("/@timestamp")
                                .asString())
                        .isNotBlank());
    }
}
