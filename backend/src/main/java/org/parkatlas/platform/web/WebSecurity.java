package org.parkatlas.platform.web;

import java.util.Map;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What stands between the network and the controllers, whoever is there. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** ASVS 3.4.1 asks for at least one year. */
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    /**
     * Strict-Transport-Security goes out over plain HTTP too: the service cannot know that a proxy in front of it ends
     * TLS, and a browser ignores the header where it came without (RFC 6797, 8.1).
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> securityHeaders(WebProperties web) {
        var headers = new SecurityHeaders(
                web.framePolicy(),
                Map.of(
                        "Strict-Transport-Security",
                        ONE_YEAR,
                        "X-Content-Type-Options",
                        "nosniff",
                        "Referrer-Policy",
                        "strict-origin-when-cross-origin"));
        return factory -> factory.addEngineValves(headers);
    }

    /** Refuses doubtful paths. A method that is none is left to the controllers, which know what to say in Allow. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }
}
