<# : to cmd this line does nothing, to PowerShell it opens a comment that ends before the second half
@rem Builds Readback on Windows with nothing but a JDK, as mvnw does elsewhere: finds a new enough one, fetches the
@rem Maven named in .mvn\wrapper\maven-wrapper.properties once, and hands over to it with all arguments.
@rem
@rem That one file is both batch and PowerShell is the idea of mvnw.cmd, "only-script", of the Apache Maven Wrapper
@rem (https://maven.apache.org/wrapper/, Apache License 2.0).
@echo off
setlocal
set "MVNW_SELF=%~f0"
set "MVNW_MAVEN="
rem Windows PowerShell fails over the modules of a newer PowerShell that this may have been started from.
set "MVNW_MODULES=%PSModulePath%"
set "PSModulePath="
for /f "usebackq tokens=1* delims==" %%A in (`powershell -NoProfile -NonInteractive -Command "& ([ScriptBlock]::Create((Get-Content -Raw -LiteralPath $env:MVNW_SELF)))"`) do (
  if "%%A"=="JAVA_HOME" set "JAVA_HOME=%%B"
  if "%%A"=="MVNW_MAVEN" set "MVNW_MAVEN=%%B"
)
set "PSModulePath=%MVNW_MODULES%"
if not defined MVNW_MAVEN exit /b 1
cd /d "%~dp0"
rem Without "call", which would read percent signs and carets in the arguments once more.
"%MVNW_MAVEN%\bin\mvn.cmd" %*
#>

$ErrorActionPreference = 'Stop'
$requiredJava = 25

function Say($words) { [Console]::Error.WriteLine("mvnw: $words") }
function Fail($words) { Say $words; exit 1 }

$project = Split-Path -Parent $env:MVNW_SELF
$propertiesFile = Join-Path $project '.mvn\wrapper\maven-wrapper.properties'
$properties = @{}
foreach ($line in [IO.File]::ReadAllLines($propertiesFile)) {
  if ($line -match '^(\w+)=(.*)$') { $properties[$Matches[1]] = $Matches[2].Trim() }
}

# --- a JDK -----------------------------------------------------------------------------------

# Reads the "release" file that every JDK carries, so that no JVM has to start to find out.
function Test-NewEnough($jdk) {
  if (-not $jdk) { return $false }
  if (-not (Test-Path -LiteralPath "$jdk\bin\javac.exe") -or -not (Test-Path -LiteralPath "$jdk\release")) { return $false }
  return [IO.File]::ReadAllText("$jdk\release") -match 'JAVA_VERSION="(\d+)' -and [int]$Matches[1] -ge $requiredJava
}

function Get-Candidates {
  $env:JAVA_HOME
  $javac = Get-Command javac.exe -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($javac) { Split-Path -Parent (Split-Path -Parent $javac.Path) }
  foreach ($places in @(
      "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Microsoft\*",
      "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\BellSoft\*", "$env:ProgramFiles\Amazon Corretto\*",
      "$env:LOCALAPPDATA\Programs\Eclipse Adoptium\*", "$env:USERPROFILE\.jdks\*",
      "$env:USERPROFILE\scoop\apps\*\current")) {
    Get-Item -Path $places -ErrorAction SilentlyContinue | ForEach-Object { $_.FullName }
  }
}

$jdk = Get-Candidates | Where-Object { Test-NewEnough $_ } | Select-Object -First 1
if (-not $jdk) {
  Fail ("needs a JDK $requiredJava or newer and found none in JAVA_HOME, PATH or the usual places. " +
    "Install one, e.g. Eclipse Temurin $requiredJava (https://adoptium.net), or set JAVA_HOME to it.")
}

# --- Maven -----------------------------------------------------------------------------------

function Get-Checksum($file) {
  $sha256 = [Security.Cryptography.SHA256]::Create()
  $stream = [IO.File]::OpenRead($file)
  try { return -join ($sha256.ComputeHash($stream) | ForEach-Object { $_.ToString('x2') }) }
  finally { $stream.Dispose() }
}

# Where only a Maven repository can be reached, an installed Maven, however old, fetches the same
# archive from there.
function Copy-WithInstalledMaven($version, $folder) {
  if (-not (Get-Command mvn.cmd -ErrorAction SilentlyContinue)) { return $false }
  Say 'not reachable; asking the installed mvn for the same archive'
  $env:JAVA_HOME = $jdk
  & mvn.cmd -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy `
    "-Dartifact=org.apache.maven:apache-maven:${version}:zip:bin" "-DoutputDirectory=$folder" |
    ForEach-Object { Say $_ }
  return $LASTEXITCODE -eq 0
}

# Unpacks beside the final place and renames, so that an interrupted or a second run never leaves or
# sees half a Maven.
function Install-Maven($version, $url, $expected, $mavenHome) {
  $parent = Split-Path -Parent $mavenHome
  $work = Join-Path $parent ([IO.Path]::GetRandomFileName())
  New-Item -ItemType Directory -Force -Path $work | Out-Null
  try {
    $archive = Join-Path $work "apache-maven-$version-bin.zip"
    Say "fetching Maven $version from $url (only this once)"
    try {
      [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
      (New-Object Net.WebClient).DownloadFile($url, $archive)
    } catch {
      if (-not (Copy-WithInstalledMaven $version $work)) {
        Fail ("could not fetch Maven ${version}: open the way to that address, or install any Maven (mvn) " +
          'that can reach a repository')
      }
    }
    $actual = Get-Checksum $archive
    if ($actual -ne $expected) {
      Fail "the archive's SHA-256 is $actual, $propertiesFile wants ${expected}: not using it"
    }
    Push-Location $work
    try { & "$jdk\bin\jar.exe" xf $archive } finally { Pop-Location }
    if ($LASTEXITCODE -ne 0) { Fail "could not unpack $archive" }
    try {
      Move-Item -LiteralPath "$work\apache-maven-$version" -Destination $mavenHome
    } catch {
      # Another run was faster.
      if (-not (Test-Path -LiteralPath "$mavenHome\bin\mvn.cmd")) { throw }
    }
  } finally {
    Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction SilentlyContinue
  }
}

$userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { "$env:USERPROFILE\.m2" }
$version = $properties['mavenVersion']
$expected = $properties['distributionSha256Sum']
$mavenHome = Join-Path $userHome "wrapper\dists\apache-maven-$version\$expected"
if (-not (Test-Path -LiteralPath "$mavenHome\bin\mvn.cmd")) {
  Install-Maven $version $properties['distributionUrl'] $expected $mavenHome
}

# --- hand over -------------------------------------------------------------------------------

Write-Output "JAVA_HOME=$jdk"
Write-Output "MVNW_MAVEN=$mavenHome"
