package org.parkatlas.platform.limits;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the limits in front of everything but the measuring of requests, which is to see what they refuse. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    private static final int BEHIND_MEASURING = Ordered.HIGHEST_PRECEDENCE + 2;

    /** On the first dispatch alone: a request is counted once. */
    @Bean
    @ConditionalOnBooleanProperty(name = "parkatlas.rate.enabled", matchIfMissing = true)
    FilterRegistrationBean<RateLimit> rateLimit(RateProperties properties) {
        var registration = new FilterRegistrationBean<>(new RateLimit(properties));
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(BEHIND_MEASURING);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyFirst> bodyFirst(BodyProperties properties) {
        var registration = new FilterRegistrationBean<>(new BodyFirst(properties));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        registration.setOrder(BEHIND_MEASURING + 1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadBodies() {
        return factory -> factory.addEngineValves(new UnreadBodies());
    }
}
