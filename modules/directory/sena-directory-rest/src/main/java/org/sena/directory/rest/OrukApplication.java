package org.sena.directory.rest;

import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Component;

/** The feeds of Open Referral UK, below {@code /o/oruk}. */
@Component(
        service = Application.class,
        property = {
            "osgi.jaxrs.application.base=/oruk",
            "osgi.jaxrs.extension.select=(osgi.jaxrs.name=oruk-body-limit)",
            "osgi.jaxrs.extension.select=(osgi.jaxrs.name=oruk-cors)",
            "osgi.jaxrs.extension.select=(osgi.jaxrs.name=oruk-errors)",
            "osgi.jaxrs.name=oruk"
        })
public class OrukApplication extends Application {}
