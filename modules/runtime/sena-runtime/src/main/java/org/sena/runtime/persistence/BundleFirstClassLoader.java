package org.sena.runtime.persistence;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Hibernate maps a bundle's classes, and needs its own: the bundle is asked first, then the host.
 */
final class BundleFirstClassLoader extends ClassLoader {

    private final ClassLoader bundle;
    private final ClassLoader host = BundleFirstClassLoader.class.getClassLoader();

    BundleFirstClassLoader(ClassLoader bundle) {
        super(null);
        this.bundle = bundle;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            return host.loadClass(name);
        }
    }

    @Override
    protected URL findResource(String name) {
        URL url = bundle.getResource(name);
        return url == null ? host.getResource(name) : url;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        List<URL> urls = new ArrayList<>(Collections.list(bundle.getResources(name)));
        urls.addAll(Collections.list(host.getResources(name)));
        return Collections.enumeration(urls);
    }
}
