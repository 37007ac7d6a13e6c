package org.parkatlas.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the map is once the data is loaded, and what a public installation still lacks. */
@Component
class ReadyAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);

    private final WebProperties web;

    ReadyAnnouncement(WebProperties web) {
        this.web = web;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        if (web.mapReviewNumber() == null) {
            LOG.warn("审图号未配置: set parkatlas.web.map-review-number before the map is shown to the public");
        }
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info(
                    "ParkAtlas is ready: http://localhost:{}",
                    context.getWebServer().getPort());
        }
    }
}
