package org.parkatlas.identity.posts;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link PostsOnly} before every controller. */
@Configuration(proxyBeanMethods = false)
class PostsOnlyConfiguration implements WebMvcConfigurer {

    private final PostsOnly postsOnly;

    PostsOnlyConfiguration(PostsOnly postsOnly) {
        this.postsOnly = postsOnly;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(postsOnly);
    }
}
