package org.sena.runtime.host.portlet;

import javax.portlet.CacheControl;

/** Remembers what a portlet says about caching; pages here are never cached. */
final class HostCacheControl implements CacheControl {

    private int expirationTime;
    private boolean publicScope;
    private boolean useCachedContent;
    private String tag;

    @Override
    public int getExpirationTime() {
        return expirationTime;
    }

    @Override
    public void setExpirationTime(int seconds) {
        expirationTime = seconds;
    }

    @Override
    public boolean isPublicScope() {
        return publicScope;
    }

    @Override
    public void setPublicScope(boolean shared) {
        publicScope = shared;
    }

    @Override
    public String getETag() {
        return tag;
    }

    @Override
    public void setETag(String newTag) {
        tag = newTag;
    }

    @Override
    public boolean useCachedContent() {
        return useCachedContent;
    }

    @Override
    public void setUseCachedContent(boolean use) {
        useCachedContent = use;
    }
}
