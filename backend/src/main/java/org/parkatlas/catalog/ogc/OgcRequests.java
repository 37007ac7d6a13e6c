package org.parkatlas.catalog.ogc;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.catalog.http.Representation;
import org.parkatlas.identity.Viewers;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.stereotype.Component;

/** Reads requests below {@code /ogc}. */
@Component
public class OgcRequests {

    private final PublicSite site;
    private final Viewers viewers;

    OgcRequests(PublicSite site, Viewers viewers) {
        this.site = site;
        this.viewers = viewers;
    }

    /**
     * The request for a resource that has these forms.
     *
     * @throws org.parkatlas.problem.InvalidParameter if {@code f} names none of them
     * @throws org.springframework.web.server.NotAcceptableStatusException if {@code Accept} names none of them
     */
    public OgcRequest of(HttpServletRequest request, List<Representation> forms) {
        return new OgcRequest(request, viewers.of(request), site.address(request), forms);
    }
}
