package org.sena.runtime.persistence;

import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheListener;
import com.liferay.portal.kernel.cache.PortalCacheListenerScope;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import java.io.Serializable;
import java.util.List;

/** What Liferay's version check finds when it looks for a remembered copy of an entity: none. */
final class EmptyCache implements PortalCache<Serializable, Serializable> {

    private final String name;

    EmptyCache(String name) {
        this.name = name;
    }

    @Override
    public Serializable get(Serializable key) {
        return null;
    }

    @Override
    public List<Serializable> getKeys() {
        return List.of();
    }

    @Override
    public PortalCacheManager<Serializable, Serializable> getPortalCacheManager() {
        throw new UnsupportedOperationException("The runtime manages no caches");
    }

    @Override
    public String getPortalCacheName() {
        return name;
    }

    @Override
    public boolean isMVCC() {
        return false;
    }

    @Override
    public boolean isSharded() {
        return false;
    }

    @Override
    public void put(Serializable key, Serializable value) {
        // Nothing is kept.
    }

    @Override
    public void put(Serializable key, Serializable value, int secondsToLive) {
        // Nothing is kept.
    }

    @Override
    public void registerPortalCacheListener(
            PortalCacheListener<Serializable, Serializable> listener) {
        // Nothing will ever be told.
    }

    @Override
    public void registerPortalCacheListener(
            PortalCacheListener<Serializable, Serializable> listener,
            PortalCacheListenerScope scope) {
        // Nothing will ever be told.
    }

    @Override
    public void remove(Serializable key) {
        // Nothing is kept.
    }

    @Override
    public void removeAll() {
        // Nothing is kept.
    }

    @Override
    public void unregisterPortalCacheListener(
            PortalCacheListener<Serializable, Serializable> listener) {
        // None is registered.
    }

    @Override
    public void unregisterPortalCacheListeners() {
        // None is registered.
    }
}
