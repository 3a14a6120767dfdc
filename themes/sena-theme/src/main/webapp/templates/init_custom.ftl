<#--
What SENA's templates read. The bundle org.sena.liferay.theme puts sena_shell there; while it is away,
the page still has its brand, its navigation and its account.
-->
<#assign
	sena = sena_shell!{}
	sena_words = sena.words!{}
	sena_skip = sena_words["skip"]!languageUtil.get(locale, "skip-to-main-content")
	sena_logo = layoutSet.isLogo()?then(site_logo, "${images_folder}/logo.svg")
	sena_site_name = htmlUtil.escape(sena.site_name!"SENA")
	sena_place = sena.place???then(htmlUtil.escape(sena.place!""), site_name)
	sena_palette = theme_settings["palette"]!""
	sena_search_shown = getterUtil.getBoolean(theme_settings["show-search"]!"true", true)
	sena_footer_shown = getterUtil.getBoolean(theme_settings["show-footer-links"]!"true", true)
/>

<#-- A palette that nobody checked is passed over. -->
<#if !(sena.palettes![])?seq_contains(sena_palette)>
	<#assign sena_palette = sena.palette!"teal" />
</#if>

<#if sena_palette != "teal">
	<#assign css_class = css_class + " sena-palette-" + sena_palette />
</#if>
