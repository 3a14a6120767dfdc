package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.language.Language;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.security.xml.SecureXMLFactoryProviderUtil;
import com.liferay.portal.kernel.util.FastDateFormatFactoryUtil;
import com.liferay.portal.kernel.util.LocalizationUtil;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.Props;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.security.xml.SecureXMLFactoryProviderImpl;
import com.liferay.portal.util.FastDateFormatFactoryImpl;
import com.liferay.portal.util.LocalizationImpl;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Lets GA112's own models and utilities run without a portal around them. */
public final class LiferayClasses {

    public static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    static final Set<Locale> LANGUAGES = Set.of(Locale.US, Locale.UK, WELSH);

    private LiferayClasses() {}

    static void start() {
        PropsUtil.setProps(answering(Props.class, method -> null));
        new LanguageUtil().setLanguage(language());
        new LocalizationUtil().setLocalization(new LocalizationImpl());
        new PortalUtil()
                .setPortal(
                        answering(
                                Portal.class,
                                method -> method.getReturnType() == String.class ? "" : null));
        new FastDateFormatFactoryUtil().setFastDateFormatFactory(new FastDateFormatFactoryImpl());
        new SecureXMLFactoryProviderUtil()
                .setSecureXMLFactoryProvider(new SecureXMLFactoryProviderImpl());
    }

    /** Of a portal that offers {@link #LANGUAGES}. */
    public static Language language() {
        return answering(
                Language.class,
                method -> method.getReturnType() == Set.class ? LANGUAGES : Boolean.TRUE);
    }

    public static <T> T answering(Class<T> type, Function<Method, Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer.apply(method)));
    }
}
