package org.parkatlas.catalog.features;

import java.nio.charset.StandardCharsets;

import org.parkatlas.catalog.http.EntityTags;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.platform.spi.BoundaryPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** What besides data and request decides how features are written: the build, and whether boundaries may be shown. */
@Component
class Edition {

    private final String text;

    Edition(BoundaryPolicy policy, ObjectProvider<BuildProperties> build) {
        var known = build.getIfAvailable();
        this.text = (known == null ? "development" : known.getVersion() + known.getTime()) + policy.boundaries();
    }

    /** Names what a request is answered from this version of the data, before there is an answer. */
    String digest(long version, OgcRequest request) {
        return EntityTags.digest((text + '\n' + version + '\n' + request.identity()).getBytes(StandardCharsets.UTF_8));
    }
}
