# Submit, sign off, share, read and see who read, with PowerShell 7 alone.
#
#   ssd demo --folder demo                                               in one terminal
#   pwsh examples/exchange.ps1 demo examples/payload-1.1.0.json          in another
param([Parameter(Mandatory)] [string] $Folder, [Parameter(Mandatory)] [string] $Payload)
$ErrorActionPreference = 'Stop'
$Authority = '845'
$Parties = Get-Content (Join-Path $Folder 'parties.json') -Raw | ConvertFrom-Json
$Url = $Parties.url

function ConvertTo-Base64Url([byte[]] $Bytes) {
    [Convert]::ToBase64String($Bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_')
}

function ConvertTo-Part($Content) {
    ConvertTo-Base64Url ([Text.Encoding]::UTF8.GetBytes(($Content | ConvertTo-Json -Compress)))
}

# Sign who you are (RFC 7523), get a token that lasts five minutes, and return it as a header.
function Get-Token([string] $Who, [hashtable] $Form = @{}) {
    $key = [Security.Cryptography.RSA]::Create()
    $key.ImportFromPem((Get-Content $Parties.parties.$Who.key -Raw))
    $public = $key.ExportParameters($false)
    # The name of a key is its thumbprint (RFC 7638).
    $named = '{"e":"' + (ConvertTo-Base64Url $public.Exponent) + '","kty":"RSA","n":"' + (ConvertTo-Base64Url $public.Modulus) + '"}'
    $kid = ConvertTo-Base64Url ([Security.Cryptography.SHA256]::HashData([Text.Encoding]::UTF8.GetBytes($named)))
    $now = [DateTimeOffset]::UtcNow.ToUnixTimeSeconds()
    $head = ConvertTo-Part ([ordered]@{ alg = 'RS256'; typ = 'JWT'; kid = $kid })
    $claims = ConvertTo-Part ([ordered]@{
        iss = $Who; sub = $Who; aud = $Url; iat = $now; exp = $now + 60; jti = [guid]::NewGuid().ToString()
    })
    $signed = $key.SignData(
        [Text.Encoding]::ASCII.GetBytes("$head.$claims"),
        [Security.Cryptography.HashAlgorithmName]::SHA256,
        [Security.Cryptography.RSASignaturePadding]::Pkcs1)
    $body = $Form + @{
        grant_type            = 'client_credentials'
        client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
        client_assertion      = "$head.$claims.$(ConvertTo-Base64Url $signed)"
    }
    $answer = Invoke-RestMethod "$Url/v1/token" -Method Post -Body $body
    @{ Authorization = "Bearer $($answer.access_token)" }
}

function Send-Json([string] $Path, [hashtable] $Header, $Content) {
    Invoke-RestMethod "$Url$Path" -Method Post -Headers $Header -ContentType 'application/json' -Body ($Content | ConvertTo-Json -Depth 9)
}

"1. The supplier submits for $Authority."
$header = (Get-Token 'supplier' @{ acting_for = $Authority }) + @{ 'Idempotency-Key' = [guid]::NewGuid().ToString() }
$submission = Invoke-RestMethod "$Url/v1/submissions" -Method Post -Headers $header -ContentType 'application/json' -InFile $Payload
"   $($submission.id)"

'2. The approver looks at what would be signed, answers its queries, and signs it off.'
$approver = Get-Token "approver-$Authority"
$wish = @{ collection = 'cin'; period = '2025-26'; statement = 'Checked against our records.'; notes = @{} }
$path = "/v1/submissions/$($submission.id)/sign-off"
$seen = Send-Json "${path}?dry_run=true" $approver $wish
foreach ($query in $seen.queries) { $wish.notes[$query.rule] = 'The example has few children.' }
$signed = Send-Json $path $approver $wish
$agreement = (Invoke-RestMethod "$Url/v1/agreements?consumer=dfe").agreements[0].id
$share = Send-Json '/v1/shares' $approver @{ agreement = $agreement; sign_off = $signed.id }
"   $($signed.id), shared as $($share.id)"

'3. DfE reads the census in its own form.'
Invoke-RestMethod "$Url/v1/collections/cin/2025-26?la=$Authority&form=own" -Headers (Get-Token 'dfe') -OutFile (Join-Path $Folder 'cin.xml')

'4. The authority sees who read what.'
(Invoke-RestMethod "$Url/v1/access-log?limit=3" -Headers (Get-Token "officer-$Authority")).entries | Select-Object at, organisation, kind
