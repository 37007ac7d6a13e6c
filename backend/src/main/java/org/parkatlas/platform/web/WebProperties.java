package org.parkatlas.platform.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.platform.spi.BoundaryPolicy;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the map in the browser shows around the data.
 *
 * @param baseUrl         address under which clients reach the service, with the path of a reverse proxy and without a
 *                        slash at the end, such as {@code https://map.example.cn/parks}; null for the request's own,
 *                        which is what a client claims it to be and therefore not enough in the profile {@code public}
 * @param mapReviewNumber 审图号 of the thematic map (地图管理条例), null if none was given; the map then says so
 * @param profile         {@code standard}, or {@code public} for an installation open to everybody, which draws no
 *                        administrative boundary without a 审图号
 * @param defaultPlan     plan shown first; default meizhou
 * @param baseMaps        raster base maps besides our own
 * @param frameAncestors  sites that may show the embedded map or story in a frame, as in a content security policy, such as
 *                        {@code https://www.example.cn}; default {@code 'none'}; everything else is never framed
 * @param site            who runs the site, as the site of an authority has to say
 */
@Validated
@ConfigurationProperties("parkatlas.web")
record WebProperties(
        @Nullable @Pattern(regexp = "https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?")
        String baseUrl,

        @Nullable String mapReviewNumber,
        @DefaultValue("standard") Profile profile,
        @DefaultValue("meizhou") @NotBlank String defaultPlan,
        @DefaultValue List<@Valid BaseMap> baseMaps,
        @DefaultValue("'none'") List<@Pattern(regexp = "[^\\s;,]+") String> frameAncestors,
        @DefaultValue Site site)
        implements BoundaryPolicy, PublicSite {

    /** An answer that caches keep must not lead to where one client said that we are. */
    @AssertTrue(
            message =
                    "parkatlas.web.base-url is needed in the profile public: the address under which clients reach the map")
    boolean isBaseUrlGivenWherePublic() {
        return profile == Profile.STANDARD || baseUrl != null;
    }

    /** Who can reach this installation. */
    enum Profile {
        STANDARD,
        PUBLIC
    }

    /**
     * Who runs the site; what is null is said to be missing.
     *
     * @param organiser      主办单位
     * @param code           网站标识码 of a government site
     * @param icp            ICP 备案号
     * @param publicSecurity 公安备案号
     */
    record Site(
            @Nullable String organiser,
            @Nullable String code,
            @Nullable String icp,
            @Nullable String publicSecurity) {}

    /**
     * A raster base map in Web Mercator tiles. Gaode, Tencent and Baidu tiles are offset and cannot be used below
     * CGCS2000 data.
     *
     * @param url          XYZ template with {x}, {y}, {z}
     * @param attribution  plain text
     * @param reviewNumber 审图号 of the base map
     */
    record BaseMap(
            @NotBlank String id,
            @NotBlank String name,
            @NotBlank String url,
            @NotBlank String attribution,
            @DefaultValue("1") @Min(0) @Max(22) int minZoom,
            @DefaultValue("18") @Min(0) @Max(22) int maxZoom,
            @Nullable String reviewNumber) {

        /** Scheme and host, for the content security policy; a sub-domain placeholder becomes a wildcard. */
        String origin() {
            var plain = url.replaceAll("\\{s\\}|t\\{0-7\\}", "wildcard").replaceAll("\\{[^}]*}", "0");
            var parsed = URI.create(plain);
            var port = parsed.getPort() < 0 ? "" : ":" + parsed.getPort();
            return parsed.getScheme() + "://" + parsed.getHost().replace("wildcard", "*") + port;
        }
    }

    @Override
    public String address(HttpServletRequest request) {
        if (baseUrl != null) {
            return baseUrl;
        }
        var own = request.getRequestURL();
        var path = request.getRequestURI().length();
        return own.substring(0, own.length() - path) + request.getContextPath();
    }

    @Override
    public boolean boundaries() {
        return profile == Profile.STANDARD || (mapReviewNumber != null && !mapReviewNumber.isBlank());
    }

    /** Nothing is framed but the embedded page, and that by those who are configured. */
    FramePolicy framePolicy() {
        return new FramePolicy(
                contentSecurityPolicy("'none'"), contentSecurityPolicy(String.join(" ", frameAncestors)));
    }

    /** Nothing is loaded from elsewhere but the tiles of configured base maps; nothing inline runs. */
    private String contentSecurityPolicy(String ancestors) {
        var images = Stream.concat(
                        Stream.of("'self'", "data:"),
                        baseMaps.stream().map(BaseMap::origin).distinct())
                .collect(Collectors.joining(" "));
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src " + images
                + "; connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors " + ancestors;
    }
}
