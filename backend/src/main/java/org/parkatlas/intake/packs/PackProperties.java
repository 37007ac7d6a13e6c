package org.parkatlas.intake.packs;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The data packs.
 *
 * @param folder        folder whose sub-folders are packs; default {@code gis-data}
 * @param demo          whether packs of synthetic data (演示数据) are loaded; default no
 * @param removeMissing whether the data of packs whose folder is gone is removed; default no
 * @param lockWait      how long to wait for another instance of the service that is loading; default 10 min
 */
@Validated
@ConfigurationProperties("parkatlas.packs")
public record PackProperties(
        @DefaultValue("gis-data") String folder,
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean removeMissing,
        @DefaultValue("10m") Duration lockWait) {

    /** The folder; a text above, because Spring reads a relative path as one inside the web application. */
    public Path path() {
        return Path.of(folder);
    }
}
