package org.parkatlas.problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ProblemWebConfiguration implements WebMvcConfigurer {

    private final StrictParameters strictParameters;

    ProblemWebConfiguration(StrictParameters strictParameters) {
        this.strictParameters = strictParameters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(strictParameters);
        registry.addInterceptor(new NotAcceptablePage());
    }
}
