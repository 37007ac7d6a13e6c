package org.parkatlas.catalog.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.parkatlas.catalog.http.EntityTags;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.platform.spi.BoundaryPolicy;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * What besides the rows decides the bytes of a layer: the build, the settings, and how the layer describes itself. Two
 * instances of one release with the same settings have the same edition.
 */
@Component
public class Edition {

    private static final int DIGITS = 8;

    private final String installation;
    private final Map<String, String> byLayer = new HashMap<>();

    Edition(FeatureTypes types, BoundaryPolicy policy, PublicSite site, ObjectProvider<BuildProperties> build) {
        var known = build.getIfAvailable();
        installation = String.join(
                "\n",
                known == null ? "development" : known.getVersion() + " " + known.getTime(),
                String.valueOf(policy.boundaries()),
                String.valueOf(site.mapReviewNumber()));
        types.list().forEach(type -> byLayer.put(type.id(), edition(type)));
    }

    /** Names the edition of this layer in 8 hexadecimal digits; of a type that is no layer, too. */
    public String of(FeatureType type) {
        var layer = byLayer.get(type.id());
        return layer == null ? edition(type) : layer;
    }

    private String edition(FeatureType type) {
        return digest(installation + "\n" + type);
    }

    /**
     * The same for an outlet with settings of its own.
     *
     * @param settings those that change its bytes
     */
    public String of(FeatureType type, String settings) {
        return digest(of(type) + "\n" + settings);
    }

    private static String digest(String text) {
        return EntityTags.digest(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
