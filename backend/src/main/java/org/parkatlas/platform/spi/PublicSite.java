package org.parkatlas.platform.spi;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** How this installation appears to its clients. */
public interface PublicSite {

    /**
     * The address under which clients reach the service: scheme, host, port where it is not the scheme's own, and the
     * path of a reverse proxy, without a slash at the end. It is the configured one, or that of the request itself;
     * forwarding headers are never believed.
     */
    String address(HttpServletRequest request);

    /** 审图号 of the thematic map (地图管理条例), null if none was given. */
    @Nullable
    String mapReviewNumber();
}
